import type { Dropped, DroppedKind } from './pasted.ts';

/** The kinds a person is told of, in the order of the sentence; a note and its number in the text are one thing. */
const TOLD = [
  'picture',
  'footnote',
  'comment',
  'deletion',
  'hidden',
  'embed',
  'control',
  'pictureFormat',
  'drawing',
  'header',
  'contents',
  'macro',
  'link',
] as const satisfies readonly DroppedKind[];
export type DroppedCount = { readonly kind: (typeof TOLD)[number]; readonly count: number };

/** Counts what a paste left out, by kind, for one sentence about it. */
export function countDropped(dropped: readonly Dropped[]): DroppedCount[] {
  const of = (kind: DroppedKind) => dropped.filter((one) => one.kind === kind).length;
  return TOLD.map((kind) => ({
    kind,
    count: kind === 'footnote' ? Math.max(of('footnote'), of('footnoteNumber')) : of(kind),
  })).filter(({ count }) => count > 0);
}

/** The words that a paste left out, which the person may want after all. */
export function wordsLeftOut(dropped: readonly Dropped[]): string[] {
  const kept = dropped.filter(({ kind }) => kind !== 'link' && kind !== 'footnoteNumber');
  return kept.map(({ words }) => words).filter((words) => words !== '');
}
