import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import type { ArticleNode } from '#lib/article/document';
import { plainText } from '#lib/article/plain-text';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { writingSchema } from '#lib/article/writing-schema';
import { countWords } from '#lib/text/count';
import { wordsOf } from './word-count.ts';

const LAN = { by: 'lan', at: 1_000 };

function written(...lines: string[]): EditorState {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return EditorState.create({ doc: writingSchema().nodeFromJSON({ type: 'doc', content }) });
}

function suggest(state: EditorState, edit: (tr: EditorState['tr']) => EditorState['tr']): EditorState {
  return state.apply(asSuggestion(edit(state.tr), state, LAN));
}

function countedWhole({ doc }: EditorState): number {
  const { content } = doc.toJSON() as { content: ArticleNode[] };
  return countWords(plainText({ type: 'doc', content: withoutSuggestions(content, 'reject') }));
}

it('counts again only what changed, and comes to the same as the whole', () => {
  const before = written('Con nước rằm về sớm.', 'Nước tràn bờ bao.');
  expect(wordsOf(before.doc)).toBe(9);
  const after = before.apply(before.tr.insertText(' Lũ lên', 21));
  expect(after.doc.child(1)).toBe(before.doc.child(1));
  expect(wordsOf(after.doc)).toBe(11);
  expect(wordsOf(before.doc)).toBe(9);
});

it('counts a word once that is only suggested to be cut in two lines', () => {
  const before = written('Nước tràn bờ bao.');
  const cut = suggest(before, (tr) => tr.split(8));
  expect(cut.doc.childCount).toBe(2);
  expect(wordsOf(cut.doc)).toBe(4);
});

it('counts past a suggested line in between, and knows when it has gone', () => {
  const start = written('Nước tràn bờ bao.', 'Dân chạy lụt.');
  const cut = suggest(start, (tr) => tr.split(8));
  const between = suggest(cut, (tr) => {
    const line = tr.doc.type.schema.nodes.paragraph?.create(null, tr.doc.type.schema.text('Thêm một dòng.'));
    return line ? tr.insert(cut.doc.child(0).nodeSize, line) : tr;
  });
  for (const state of [cut, between, cut, start]) expect(wordsOf(state.doc)).toBe(countedWhole(state));
  expect(wordsOf(between.doc)).toBe(7);
});
