import type { Editor } from '@tiptap/core';
import { docsOf } from '../clean-up/docs-of.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { locateHint, type PlacedHint } from './hint-places.ts';

/** The two looks, by name in the style sheet: what the paper decided, and what a machine merely noticed. */
const LOOKS = ['hint-of-house', 'hint-of-machine'] as const;

/**
 * Underlines hints by the browser's own highlights, which lie over the text and change nothing in it. A browser without
 * them shows hints in the list only.
 */
export function paintHints(editors: WritingEditors, hints: readonly PlacedHint[]): void {
  if (!canPaint()) return;
  const docs = docsOf(editors);
  const ranges: Record<(typeof LOOKS)[number], Range[]> = { 'hint-of-house': [], 'hint-of-machine': [] };
  for (const hint of hints) {
    const place = locateHint(hint, docs);
    const range = place && rangeOf(editors[hint.block.field], place.from, place.until);
    if (range) ranges[hint.kind === 'style' ? 'hint-of-house' : 'hint-of-machine'].push(range);
  }
  for (const look of LOOKS) CSS.highlights.set(look, new Highlight(...ranges[look]));
}

/** Takes all underlines away. */
export function wipeHints(): void {
  if (canPaint()) for (const look of LOOKS) CSS.highlights.delete(look);
}

const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

function rangeOf({ view }: Editor, from: number, until: number): Range {
  const range = document.createRange();
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(until, -1);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
