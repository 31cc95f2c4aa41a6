import { splitBlock } from '@tiptap/pm/commands';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { carriedOver } from './carry-over.ts';

const schema = writingSchema();
const story = (...lines: string[]) =>
  schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  );
const linesOf = (doc: Node) => doc.children.map(({ textContent }) => textContent);

function split(doc: Node, ...places: number[]): Node {
  return [...places]
    .sort((one, other) => other - one)
    .reduce((text, at) => {
      const state = EditorState.create({ doc: text, selection: TextSelection.create(text, at) });
      let after = state;
      splitBlock(state, (tr) => {
        after = state.apply(tr);
      });
      return after.doc;
    }, doc);
}

const typed = (doc: Node, at: number, words: string) =>
  EditorState.create({ doc }).tr.insertText(words, at).doc;
const without = (doc: Node, from: number, to: number) => EditorState.create({ doc }).tr.delete(from, to).doc;

const BASE = story('Đê bao còn cao hơn nước.');

it.each<[string, Node, Node, string[]]>([
  [
    'a split goes before the words that were written behind it meanwhile',
    split(BASE, 8),
    typed(BASE, 25, ' Nước đứng.'),
    ['Đê bao ', 'còn cao hơn nước. Nước đứng.'],
  ],
  [
    'words go into the part that was split off meanwhile',
    typed(BASE, 25, ' Nước đứng.'),
    split(BASE, 8),
    ['Đê bao ', 'còn cao hơn nước. Nước đứng.'],
  ],
  [
    'two splits in different places are both made',
    split(BASE, 8),
    split(BASE, 16),
    ['Đê bao ', 'còn cao ', 'hơn nước.'],
  ],
  ['two splits in one place are one', split(BASE, 8), split(BASE, 8), ['Đê bao ', 'còn cao hơn nước.']],
  [
    'words taken out leave those that were written among them',
    without(BASE, 8, 16),
    typed(BASE, 12, 'rất '),
    ['Đê bao rất hơn nước.'],
  ],
  [
    'the same words taken out by both are gone once',
    without(BASE, 8, 16),
    without(BASE, 8, 16),
    ['Đê bao hơn nước.'],
  ],
  [
    'words typed in one place by both are all there',
    typed(BASE, 8, 'tôm '),
    typed(BASE, 8, 'mực '),
    ['Đê bao mực tôm còn cao hơn nước.'],
  ],
])('%s', (_, mine, theirs, wanted) => {
  expect(linesOf(carriedOver({ base: BASE, mine, theirs }).doc)).toEqual(wanted);
});
