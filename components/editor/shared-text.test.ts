// @vitest-environment jsdom
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { meet, Writer } from './suggesting/two-writers-testing.ts';

const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

it('the caret stays where it is when the text becomes shorter and is tidied up after that', () => {
  const story = new Y.Doc();
  const content = ['Nước lên', 'Đê cao', 'Lúa xanh'].map(line);
  fillWorkingCopy(story, { headline: '', standfirst: '', body: { type: 'doc', content } });
  const update = Y.encodeStateAsUpdate(story);
  const [lan, ha] = [new Writer('lan', update), new Writer('ha', update)];
  const bold = ({ editor }: Writer) => editor.state.tr.addMark(1, 5, editor.schema.mark('bold'));
  for (const writer of [lan, ha]) writer.isSuggesting = false;
  ha.editor.view.dispatch(bold(ha));
  lan.editor.view.dispatch(bold(lan).delete(10, 18));
  ha.editor.commands.setTextSelection(26);
  meet(lan, ha);
  expect(ha.editor.state.doc.textContent).toBe('Nước lênLúa xanh');
  expect(ha.editor.state.selection.head).toBe(18);
  lan.leave();
  ha.leave();
});
