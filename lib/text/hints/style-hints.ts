import { TakenSpans } from '#lib/text/taken-spans';
import type { CompiledRule } from './compile-rule.ts';
import { type Hint, hintOn } from './hint.ts';

/** Finds what rules of house style say about a text. Of two that lie on one another the longer counts. */
export function findStyleHints(text: string, rules: readonly CompiledRule[]): Hint[] {
  const lower = text.toLowerCase();
  const found = rules.flatMap((compiled) =>
    compiled.needles.some((needle) => lower.includes(needle)) ? lookFor(text, compiled) : [],
  );
  const taken = new TakenSpans();
  return found
    .sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from)
    .filter((hint) => {
      const isFree = taken.isFree(hint);
      if (isFree) taken.take(hint);
      return isFree;
    });
}

function lookFor(text: string, { rule, find, suggestions }: CompiledRule): Hint[] {
  return [...text.matchAll(find)].flatMap((match) => {
    const span = { from: match.index, until: match.index + match[0].length };
    const becomes = suggestions.map((words) => inCaseOf(match[0], filledIn(words, match.slice(1)), rule));
    if (span.from === span.until || becomes.includes(match[0])) return [];
    // What already stands inside its own suggestion is written as the paper wants it.
    if (becomes.some((words) => standsThere(text, span.from, match[0], words))) return [];
    const { id, reason } = rule;
    return [hintOn(text, span, { kind: 'style', becomes, reason, about: id, facts: { rule: id } })];
  });
}

/** Puts what the wildcards found where the suggestion has them, in order. */
function filledIn(suggestion: string, found: readonly (string | undefined)[]): string {
  let at = 0;
  return suggestion.replace(/[*#]/gu, () => found[at++] ?? '');
}

/** A suggestion for words that begin a sentence begins with a capital; one for words in capitals is in capitals. */
function inCaseOf(
  found: string,
  becomes: string,
  { pattern, matchCase }: { pattern: string; matchCase: boolean },
) {
  if (matchCase) return becomes;
  const letters = found.replace(/\P{L}/gu, '');
  const isLoud = letters.length > 1 && letters === letters.toUpperCase() && pattern !== pattern.toUpperCase();
  if (isLoud) return becomes.toUpperCase();
  const isRaised = /^\p{Lu}/u.test(found) && !/^\p{Lu}/u.test(pattern);
  return isRaised ? becomes.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : becomes;
}

function standsThere(text: string, from: number, found: string, words: string): boolean {
  const at = words.toLowerCase().indexOf(found.toLowerCase());
  if (at < 0) return false;
  return text.slice(from - at, from - at + words.length).toLowerCase() === words.toLowerCase();
}
