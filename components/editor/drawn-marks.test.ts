// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { forWriting } from '#lib/article/writing-schema';
import { DrawnMarks } from './drawn-marks.ts';
import { withShownSuggestions } from './suggesting/shown-marks.ts';

const LAN = { id: 'a', by: 'lan', at: 1_000 };
const added = (at: number) => ({ type: 'added', attrs: { id: 'b', by: 'ha', at } });
const written = (at: number) => ({ type: 'written', attrs: { at } });
const removed = { type: 'removed', attrs: LAN };

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

async function drawn(
  ...runs: [text: string, ...marks: { type: string; attrs: object }[]][]
): Promise<Editor> {
  const content = runs.map(([text, ...marks]) => ({ type: 'text', text, marks }));
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    content: { type: 'doc', content: [{ type: 'paragraph', content }] },
    extensions: [...withShownSuggestions(forWriting(articleExtensions)), DrawnMarks],
  });
  open.push(editor);
  await Promise.resolve();
  return editor;
}

const struck = ({ view }: Editor) =>
  [...view.dom.querySelectorAll('del:not([role="none"])')].map(({ textContent }) => textContent);

it('an element in which an input method writes is read as the suggestion it was drawn for', async () => {
  const editor = await drawn(['Nước '], ['tràn', added(2_000)]);
  const element = editor.view.dom.querySelector('ins');
  if (!element) throw new Error('Nothing is shown as added.');
  const apart = document.createElement('p');
  apart.append(element);
  const read = editor.view.someProp('domParser')?.parse(apart);
  expect(read?.nodeAt(1)?.marks).toEqual(editor.state.doc.nodeAt(6)?.marks);
});

it('an element from elsewhere is no suggestion, however it looks', async () => {
  const editor = await drawn(['Nước ']);
  const apart = document.createElement('p');
  apart.innerHTML = '<ins class="suggested-words" data-suggested="added">tràn</ins>';
  expect(editor.view.someProp('domParser')?.parse(apart).nodeAt(1)?.marks).toEqual([]);
});

it.each([
  ['written', written(2_000)],
  ['suggested', added(2_000)],
])('words %s within struck ones later are neither shown nor heard as struck', async (_, mark) => {
  expect(struck(await drawn(['còn ', removed], ['mướt ', mark, removed], ['xanh', removed]))).toEqual([
    'còn ',
    'xanh',
  ]);
});

it('words that were there before they were struck are', async () => {
  expect(struck(await drawn(['còn '], ['mướt ', written(500), removed]))).toEqual(['mướt ']);
});

it('of two strikes only the one that meant the words strikes them', async () => {
  const again = { type: 'removed', attrs: { id: 'c', by: 'ha', at: 3_000 } };
  const editor = await drawn(['mướt ', written(2_000), removed, again]);
  expect(editor.view.dom.querySelectorAll('del')).toHaveLength(2);
  expect(struck(editor)).toEqual(['mướt ']);
});
