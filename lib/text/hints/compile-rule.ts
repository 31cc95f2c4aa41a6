import { placeTones } from '#lib/text/tone';
import { type StyleRule, suggestionsOf, tidyRuleText } from './style-rule.ts';

/** A rule made ready to be looked for. */
export type CompiledRule = {
  readonly rule: StyleRule;
  readonly find: RegExp;
  /** A text that holds none of these, in lower case, has nothing for the rule; asked first, because it is quick. */
  readonly needles: readonly string[];
  readonly suggestions: readonly string[];
};

// Everything that repeats has an end: no text makes a search long.
const REST_OF_WORD = '([\\p{L}\\p{M}]{0,24})';
const NUMBER = '(\\d{1,15}(?:[.,]\\d{1,15}){0,5})';
const SPACES = '[^\\S\\n]{1,8}';
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NO_WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** Makes a rule ready to be looked for. Words are found with their tone in either style: hòa giải is hoà giải. */
export function compileRule(rule: StyleRule): CompiledRule {
  const pattern = tidyRuleText(rule.pattern);
  const pieces = pattern.split(/([*#]| )/u).filter((piece) => piece !== '');
  const body = pieces.map(sourceOf).join('');
  const isWord = rule.place !== 'part';
  const before = isWord && /^[\p{L}\p{N}*#]/u.test(pattern) ? NO_WORD_BEFORE : '';
  const after = isWord && /[\p{L}\p{M}\p{N}*#]$/u.test(pattern) ? NO_WORD_AFTER : '';
  const longest = pieces.filter((piece) => !/^[*# ]$/u.test(piece)).sort((a, b) => b.length - a.length)[0];
  return {
    rule,
    find: new RegExp(before + body + after, rule.matchCase ? 'gu' : 'giu'),
    needles: bothTones(longest ?? '').map((needle) => needle.toLowerCase()),
    suggestions: suggestionsOf(rule),
  };
}

function sourceOf(piece: string): string {
  if (piece === '*') return REST_OF_WORD;
  if (piece === '#') return NUMBER;
  if (piece === ' ') return SPACES;
  const spellings = bothTones(piece).map(escaped);
  return spellings.length === 1 ? (spellings[0] ?? '') : `(?:${spellings.join('|')})`;
}

function bothTones(words: string): readonly string[] {
  return [...new Set([words, placeTones(words, 'old'), placeTones(words, 'new')])];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
