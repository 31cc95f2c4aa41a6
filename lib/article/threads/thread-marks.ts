import * as Y from 'yjs';
import { formatsOf } from '#lib/article/shared-line/format-names';
import { writingSchema } from '#lib/article/writing-schema';
import { TEXT_FIELDS } from '#lib/newsroom/threads';
import { DISCUSSED } from './discussed.ts';
import { type QuotedWords, quoteFinder } from './find-again.ts';
import { elementsOf, type Run, textsOf } from './thread-places.ts';

/** Marks runs of a working copy as what a thread is about. */
export function markWords(runs: readonly Run[], thread: number): void {
  const formats = formatsOf([writingSchema().mark(DISCUSSED, { thread })]);
  for (const { text, index, length } of runs) text.format(index, length, formats);
}

/** Marks a block of a working copy as what a thread is about, beside other threads about it. */
export function markBlock(element: Y.XmlElement, thread: number): void {
  // Yjs keeps any JSON as an attribute, but its types speak of text alone.
  const threads: unknown = [...threadsOfBlock(element), thread];
  element.setAttribute(DISCUSSED, threads as string);
}

/** Says whether a working copy could carry the mark at these runs: some lines take no marks. */
export function takesMarks(runs: readonly Run[]): boolean {
  const { nodes, marks } = writingSchema();
  const discussed = marks[DISCUSSED];
  return runs.every(({ text: { parent } }) => {
    const node = parent instanceof Y.XmlElement ? nodes[parent.nodeName] : undefined;
    return discussed !== undefined && node?.allowsMarkType(discussed) === true;
  });
}

/** The threads whose words or block still stand in a working copy. */
export function threadsIn(doc: Y.Doc): Set<number> {
  const found = new Set(elementsOf(doc).flatMap(threadsOfBlock));
  for (const text of TEXT_FIELDS.flatMap((field) => textsOf(doc, field)))
    for (const { attributes } of text.toDelta() as { attributes?: Record<string, unknown> }[])
      for (const [key, value] of Object.entries(attributes ?? {}))
        if (key.split('--')[0] === DISCUSSED) found.add(threadOf(value));
  found.delete(0);
  return found;
}

/**
 * Marks words again that threads are about, after the text was written anew: where the words stand in the same field
 * exactly once. Threads whose words are gone, or stand there several times, stay without a place.
 */
export function markAgain(doc: Y.Doc, threads: readonly QuotedWords[]): void {
  const present = threadsIn(doc);
  const find = quoteFinder(doc);
  for (const thread of threads) {
    const runs = present.has(thread.id) ? null : find(thread);
    if (runs && takesMarks(runs)) markWords(runs, thread.id);
  }
}

function threadsOfBlock(element: Y.XmlElement): number[] {
  const kept = element.getAttribute(DISCUSSED) as unknown;
  return Array.isArray(kept) ? kept.filter((thread) => typeof thread === 'number') : [];
}

function threadOf(value: unknown): number {
  const { thread } = (value ?? {}) as { thread?: unknown };
  return typeof thread === 'number' ? thread : 0;
}
