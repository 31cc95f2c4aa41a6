import { diffArrays } from 'diff';
import { placeTones } from '#lib/text/tone';

/**
 * A run of words in a comparison: in both texts, only in the later one (`added`), only in the earlier one (`cut`), or
 * the same words whose tone marks stand elsewhere (`tone`, with the earlier spelling in `was`).
 */
export type WordRun = {
  readonly kind: 'same' | 'added' | 'cut' | 'tone';
  readonly text: string;
  readonly was?: string;
};

/** Compares two texts word by word; both NFC. Words, spaces and punctuation marks are each compared whole. */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after)))
    runs.push({ kind: added ? 'added' : removed ? 'cut' : 'same', text: value.join('') });
  return joinAcrossSpaces(findToneRuns(runs));
}

/** How alike two texts are: the share of their words that both have in the same order, 0 to 1. */
export function likeness(before: string, after: string): number {
  const [earlier, later] = [before, after].map((text) => wordsOf(text).filter((word) => word.trim() !== ''));
  const most = Math.max(earlier?.length ?? 0, later?.length ?? 0);
  if (!earlier || !later || most === 0) return 1;
  const kept = diffArrays(earlier, later).filter(({ added, removed }) => !added && !removed);
  return kept.reduce((sum, { count = 0 }) => sum + count, 0) / most;
}

/** How often each word stands in a text, and how many there are. */
export type WordBag = { readonly words: ReadonlyMap<string, number>; readonly size: number };

/** Counts a text's words, whatever their order. */
export function wordBag(text: string): WordBag {
  const words = new Map<string, number>();
  let size = 0;
  for (const word of wordsOf(text)) {
    if (word.trim() === '') continue;
    words.set(word, (words.get(word) ?? 0) + 1);
    size += 1;
  }
  return { words, size };
}

/** The share of the words of two texts that both have, in whatever order, 0 to 1: never less than their likeness. */
export function sharedWords(one: WordBag, other: WordBag): number {
  let shared = 0;
  for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0);
  return shared / Math.max(1, one.size, other.size);
}

/** Counts the words that a comparison adds and cuts; a tone mark that moved counts as neither. */
export function countRuns(runs: readonly WordRun[]): { readonly added: number; readonly cut: number } {
  const count = (kind: WordRun['kind']) =>
    runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + wordCount(text), 0);
  return { added: count('added'), cut: count('cut') };
}

const wordCount = (text: string) => text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/** A word keeps the full stops, commas and dashes inside it (1.250.000, TP.HCM, 3,5); other marks stand alone. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+(?:[.,’'/-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
  );
}

function findToneRuns(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.kind === 'cut' && run.kind === 'added' && isToneOnly(last.text, run.text))
      found.splice(-1, 1, { kind: 'tone', text: run.text, was: last.text });
    else found.push(run);
  }
  return found;
}

function isToneOnly(before: string, after: string): boolean {
  return placeTones(before, 'old') === placeTones(after, 'old');
}

/** Two neighbouring changes with only a space between them are one change: people replace phrases, not words. */
function joinAcrossSpaces(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let at = 0;
  while (at < runs.length) {
    const end = endOfChange(runs, at);
    if (end === at + 1) joined.push(runs[at] as WordRun);
    else joined.push(...oneChange(runs.slice(at, end)));
    at = end;
  }
  return joined;
}

const isChange = (run: WordRun | undefined) => run?.kind === 'added' || run?.kind === 'cut';
const isSpace = (run: WordRun | undefined) => run?.kind === 'same' && run.text.trim() === '';

function endOfChange(runs: readonly WordRun[], start: number): number {
  if (!isChange(runs[start])) return start + 1;
  let end = start + 1;
  for (;;) {
    if (isChange(runs[end])) end += 1;
    else if (isSpace(runs[end]) && isChange(runs[end + 1])) end += 2;
    else return end;
  }
}

function oneChange(runs: readonly WordRun[]): WordRun[] {
  const side = (without: WordRun['kind']) =>
    runs
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  const [cut, added] = [side('added'), side('cut')];
  const end = sharedSpaceAtEnd(cut, added);
  const change: WordRun[] = [
    { kind: 'cut', text: cut.slice(0, cut.length - end.length) },
    { kind: 'added', text: added.slice(0, added.length - end.length) },
    { kind: 'same', text: end },
  ];
  return change.filter(({ text }) => text !== '');
}

function sharedSpaceAtEnd(cut: string, added: string): string {
  const [space = '', other = ''] = [cut, added].map((text) => text.match(/\s+$/)?.[0]);
  return space === other ? space : '';
}
