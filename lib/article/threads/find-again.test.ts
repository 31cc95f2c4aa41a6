import { expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { quoteFinder } from './find-again.ts';
import { markAgain, threadsIn } from './thread-marks.ts';

function aText(...lines: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  fillWorkingCopy(doc, {
    headline: 'Lũ về sớm',
    standfirst: 'Bà con gặt chạy',
    body: { type: 'doc', content },
  });
  return doc;
}

it('finds words whatever their spaces, across lines and past signs of two code units, in their own field only', () => {
  const find = quoteFinder(aText('Nước 🌊 tràn bờ', 'bao 120 héc-ta.'));
  expect(find({ field: 'body', quote: 'tràn  bờ bao' })).toMatchObject([
    { index: 8, length: 7 },
    { index: 0, length: 3 },
  ]);
  expect(find({ field: 'headline', quote: 'về sớm' })).toMatchObject([{ index: 3, length: 6 }]);
  expect(find({ field: 'body', quote: 'về sớm' })).toBeNull();
});

it('finds nothing where the words stand twice, or are too short to be told from others', () => {
  const find = quoteFinder(aText('Nước lên, rồi nước lên nữa.'));
  expect(find({ field: 'body', quote: 'ước lên' })).toBeNull();
  expect(find({ field: 'body', quote: 'rồ' })).toBeNull();
});

it('reads a text once, however many threads are about it', () => {
  const doc = aText(...Array.from({ length: 20 }, (_, line) => `Câu số ${line} của bài.`));
  const read = vi.spyOn(Y.XmlText.prototype, 'toDelta');
  markAgain(
    doc,
    Array.from({ length: 20 }, (_, line) => ({ id: line + 1, field: 'body', quote: `số ${line} của` })),
  );
  expect(read.mock.calls.length).toBeLessThan(100);
  read.mockRestore();
  expect(threadsIn(doc).size).toBe(20);
});
