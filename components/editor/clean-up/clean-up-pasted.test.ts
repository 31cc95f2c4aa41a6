import { Slice } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { pastedText } from './clean-up-pasted.ts';

const schema = articleSchema();
const paragraph = (text: string) => schema.node('paragraph', null, [schema.text(text)]);
const state = EditorState.create({ doc: schema.node('doc', null, [paragraph('Mở đầu.')]) });
const slice = new Slice(
  schema.node('doc', null, [paragraph('Nước lên.'), paragraph('Cấm xe.')]).content,
  1,
  1,
);

it('what was pasted is known from what was typed or written by others', () => {
  const tr = () => state.tr.setSelection(state.selection).replaceRange(8, 8, slice);
  expect(pastedText(tr().setMeta('paste', true)).trim()).toBe('Nước lên.\nCấm xe.');
  expect(pastedText(tr())).toBe('');
});
