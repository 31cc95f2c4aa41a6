import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteRow } from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { settle } from './settle.ts';
import { suggestionsIn } from './suggestions-in.ts';

const schema = writingSchema();
const cell = (words: string) =>
  schema.node('tableCell', null, schema.node('paragraph', null, schema.text(words)));
const row = (...words: string[]) => schema.node('tableRow', null, words.map(cell));
const doc = schema.node('doc', null, schema.node('table', null, [row('tỉnh', 'xã'), row('An Giang', 'Vàm')]));

let ids = 0;
const suggest = (state: EditorState, tr: Transaction, by: string) =>
  state.apply(asSuggestion(tr, state, { by, at: 1_000, newId: () => `s${++ids}` }));

function doneBy(by: string, state: EditorState, command: Command): EditorState {
  let done = state;
  command(state, (tr) => {
    done = suggest(state, tr, by);
  });
  return done;
}

/** The caret in the first cell of a row. */
function inRow(state: EditorState, index: number): EditorState {
  const table: Node = state.doc.child(0);
  const before = table.children.slice(0, index).reduce((size, { nodeSize }) => size + nodeSize, 1);
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(before + 2))));
}

describe('a row of a table, suggested', () => {
  const start = EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
  const byHa = suggest(start, start.tr.insertText('các ', 4), 'ha');

  it('comes among the others, and what was suggested in them before stands there once', () => {
    const { doc: now, tr } = doneBy('lan', byHa, addRowAfter);
    expect(suggestionsIn(now)).toMatchObject([
      { by: 'ha', kind: 'added', added: 'các ' },
      { by: 'lan', kind: 'added', blocks: ['tableRow'] },
    ]);
    expect(now.childCount).toBe(1);
    expect(settle(tr, ({ by }) => by === 'ha', 'reject').doc.textContent).toBe(doc.textContent);
  });

  it('is gone at once when whoever suggested it takes it out', () => {
    const withRow = doneBy('lan', byHa, addRowAfter);
    expect(doneBy('lan', inRow(withRow, 1), deleteRow).doc.eq(byHa.doc)).toBe(true);
  });

  it('is struck where it stood, and stays when that is not taken', () => {
    const { doc: now, tr } = doneBy('lan', inRow(start, 1), deleteRow);
    expect(suggestionsIn(now)).toMatchObject([{ kind: 'removed', removed: 'An Giang\nVàm' }]);
    expect(settle(tr, 'all', 'reject').doc.eq(doc)).toBe(true);
  });
});

it('a table with another column is another table', () => {
  const start = EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
  expect(suggestionsIn(doneBy('lan', start, addColumnAfter).doc)).toMatchObject([
    { kind: 'replaced', blocks: ['table', 'table'] },
  ]);
});
