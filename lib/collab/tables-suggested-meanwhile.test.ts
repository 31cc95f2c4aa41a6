import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, toggleHeaderRow } from '@tiptap/pm/tables';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { jsonOf, nodesFrom } from '#lib/article/suggestions/from-json';
import { withMissingCells } from '#lib/article/suggestions/missing-cells';
import { fillWorkingCopy, workingText } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';
import { OpenText } from './open-text.ts';

const row = (...words: string[]) => ({
  type: 'tableRow',
  content: words.map((text) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
});

function theStory(): Uint8Array {
  const doc = new Y.Doc();
  const content = [{ type: 'table', content: [row('tỉnh', 'xã'), row('An Giang', 'Vàm')] }];
  fillWorkingCopy(doc, { headline: 'Tít', standfirst: '', body: { type: 'doc', content } });
  return Y.encodeStateAsUpdate(doc);
}

/** What the house is sent by somebody who has the story like this, with the caret in the first cell of the table. */
function sent(story: Uint8Array, command: Command, suggestsAs: string | null): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, story);
  const known = Y.encodeStateVector(copy);
  const body = copy.getXmlFragment('body');
  const { doc, mapping } = initProseMirrorDoc(body, writingSchema());
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
  let done = doc;
  command(state, (tr) => {
    done = suggestsAs === null ? tr.doc : asSuggestion(tr, state, { by: suggestsAs, at: 1_000 }).doc;
  });
  copy.transact(() => updateYFragment(copy, body, done, { mapping, isOMark: new Map() } as never));
  return Y.encodeStateAsUpdate(copy, known);
}

/** Puts the empty cells in that a row lacks beside a suggested column. */
const filling: Command = ({ tr, doc, schema }, dispatch) => {
  const rows = nodesFrom(schema, withMissingCells(jsonOf(doc.child(0).children)));
  dispatch?.(tr.replaceWith(1, 1 + doc.child(0).content.size, rows));
  return true;
};

describe('what somebody who only suggests does in a table goes in', () => {
  it.each([
    ['a column, beside a row that came meanwhile', addColumnAfter, addRowAfter],
    ['a column away, beside a row that came meanwhile', deleteColumn, addRowAfter],
    ['a row, beside a column that came meanwhile', addRowAfter, addColumnAfter],
    ['a row of headings, beside a row that came meanwhile', toggleHeaderRow, addRowAfter],
  ])('%s', (_, command, meanwhile) => {
    for (const by of ['ha', null]) {
      const story = theStory();
      const house = new OpenText();
      house.take(story);
      house.take(sent(story, meanwhile, by));
      const before = workingText(house.kept);
      const update = sent(story, command, 'lan');
      expect(house.try(update, { personId: 'lan', right: 'suggests' })).toBe('sound');
      house.settle({ allKept: false });
      house.take(update);
      expect(workingText(house.kept)).toEqual(before);
      const filled = sent(Y.encodeStateAsUpdate(house.kept), filling, null);
      expect(house.try(filled, { personId: 'lan', right: 'suggests' })).toBe('sound');
      house.close();
    }
  });
});
