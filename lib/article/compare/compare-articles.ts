import type { ArticleDocument } from '#lib/article/document';
import { type BlockChange, compareBodies } from './compare-bodies.ts';
import { compareWords, countRuns, type WordRun } from './compare-words.ts';

/** What is printed around the text, each already in words that a person reads. */
export const COMPARED_FIELDS = [
  'section',
  'topics',
  'authors',
  'byline',
  'dateline',
  'eventDate',
  'aiNote',
  'endMark',
  'slug',
  'language',
  'leadPicture',
  'leadAlt',
  'leadCaption',
  'leadCredit',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** An article as a comparison reads it. */
export type ComparedArticle = {
  readonly headline: string;
  readonly standfirst: string;
  readonly fields: Readonly<Record<ComparedField, string>>;
  readonly body: ArticleDocument;
};

/** What differs between two states of a story. `places` counts what a person has to look at, one by one. */
export type Comparison = {
  readonly headline: readonly WordRun[];
  readonly standfirst: readonly WordRun[];
  readonly fields: readonly {
    readonly field: ComparedField;
    readonly before: string;
    readonly after: string;
  }[];
  readonly blocks: readonly BlockChange[];
  readonly words: { readonly added: number; readonly cut: number };
  readonly places: number;
};

/** Compares two states of a story: what is printed around it first, then its words in their order. */
export function compareArticles(before: ComparedArticle, after: ComparedArticle): Comparison {
  const headline = compareWords(before.headline, after.headline);
  const standfirst = compareWords(before.standfirst, after.standfirst);
  const fields = COMPARED_FIELDS.filter((field) => before.fields[field] !== after.fields[field]);
  const blocks = compareBodies(before.body, after.body);
  const lines = [headline, standfirst].filter(hasChange).length;
  return {
    headline,
    standfirst,
    fields: fields.map((field) => ({ field, before: before.fields[field], after: after.fields[field] })),
    blocks,
    words: sum([countRuns(headline), countRuns(standfirst), ...blocks.map(countBlock)]),
    places: fields.length + lines + blocks.filter(({ kind }) => kind !== 'same').length,
  };
}

/** Says whether a run of words differs at all, tone marks included. */
export function hasChange(runs: readonly WordRun[]): boolean {
  return runs.some(({ kind }) => kind !== 'same');
}

/** Counts the words that one block's change brings and takes. */
export function countBlock(change: BlockChange): { readonly added: number; readonly cut: number } {
  if (change.kind === 'changed') return countRuns(change.runs);
  if (change.kind === 'added') return countRuns([{ kind: 'added', text: change.after.text }]);
  if (change.kind === 'cut') return countRuns([{ kind: 'cut', text: change.before.text }]);
  return { added: 0, cut: 0 };
}

function sum(counts: readonly { added: number; cut: number }[]) {
  return counts.reduce((total, { added, cut }) => ({ added: total.added + added, cut: total.cut + cut }), {
    added: 0,
    cut: 0,
  });
}
