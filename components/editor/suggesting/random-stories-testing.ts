import { expect, vi } from 'vitest';
import type { ArticleDocument } from '#lib/article/document';
import { type Chance, type Edit, randomEdit } from '#lib/article/suggestions/random-edits-testing';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import { leaveTheStory, twoAt, type Writer } from './two-writers-testing.ts';

/** How many stories a test tells. */
export const ROUNDS = Number(process.env.SUGGESTION_ROUNDS ?? 8);

export function beginStories(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26) });
}

export function endStories(): void {
  leaveTheStory();
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/**
 * Two at a new story, who do the same for the same seed; those at the last one have gone, as a thousand stories would not
 * fit in the memory.
 */
export function twoAtAStory(body: ArticleDocument, seed: number): [Writer, Writer] {
  leaveTheStory();
  vi.restoreAllMocks();
  let ids = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    (numbers as Uint32Array<ArrayBuffer>).fill(++ids);
    return numbers;
  });
  return twoAt(body, seed % 2 ? [1, 2] : [2, 1]);
}

export function edit(writer: Writer, chance: Chance, randomly: Edit = randomEdit): void {
  const written = randomly(writer.editor.state, chance);
  if (!written?.docChanged) return;
  vi.advanceTimersByTime(1);
  writer.undo.stopCapturing();
  writer.editor.view.dispatch(written);
}

/**
 * The page as JSON. In which order marks lie over each other the shared text does not keep, and so not where words part
 * that differ in nothing else; nor the marks of a line break.
 */
export function pageOf({ editor }: Writer): unknown {
  return JSON.parse(JSON.stringify(editor.getJSON()), (key, value) => {
    if (value?.type === 'hardBreak') return { ...value, marks: undefined };
    if (key === 'content') return asRuns(value);
    return key === 'marks' ? value.map((mark: unknown) => JSON.stringify(mark)).sort() : value;
  });
}

type Run = { readonly text?: string; readonly marks?: readonly string[] };

function asRuns(nodes: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const isOneRun = last?.text && node.text && String(last.marks) === String(node.marks);
    if (isOneRun) runs[runs.length - 1] = { ...last, text: last.text + node.text };
    else runs.push(node);
  }
  return runs;
}

export function expectTheSame([one, other]: [Writer, Writer], where: string): void {
  expect(pageOf(other), where).toEqual(pageOf(one));
  expect(other.text, where).toEqual(one.text);
  one.editor.state.doc.check();
}

export function expectNothingLeft(writer: Writer, where: string): void {
  expect(countSuggestions(writer.doc), where).toBe(0);
  expect(JSON.stringify(pageOf(writer)), where).not.toMatch(/"by":/);
}
