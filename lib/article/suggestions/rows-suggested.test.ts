import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addRowAfter, CellSelection, deleteRow, mergeCells, TableMap } from '@tiptap/pm/tables';
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

describe('a suggested row, with a cell that an editor spans over it and its neighbour', () => {
  const three = schema.node('table', null, [row('a', 'b'), row('c', 'd'), row('e', 'f')]);
  const start = EditorState.create({ doc: schema.node('doc', null, three) });

  /** The first cells of two rows as one, written plainly. */
  function merged(state: EditorState, from: number, to: number): EditorState {
    const at = (index: number) =>
      1 + TableMap.get(state.doc.child(0)).positionAt(index, 0, state.doc.child(0));
    let done = state;
    const selected = state.apply(state.tr.setSelection(CellSelection.create(state.doc, at(from), at(to))));
    mergeCells(selected, (tr) => {
      done = selected.apply(tr);
    });
    return done;
  }

  const rowsOf = ({ doc: now }: Transaction) =>
    now
      .child(0)
      .children.map((line) =>
        line.children.map((one) => `${one.textContent} ${one.attrs.rowspan}`).join(', '),
      );
  const holds = ({ doc: now }: Transaction) => TableMap.get(now.child(0)).problems ?? [];

  const struck = (index: number) => doneBy('lan', inRow(start, index), deleteRow);
  const coming = (index: number) => doneBy('lan', inRow(start, index), addRowAfter);

  it.each([
    ['struck, which it begins in, taken', merged(struck(0), 0, 1), 'accept', ['ac 1, d 1', 'e 1, f 1']],
    ['struck, which it begins in, over three', merged(struck(0), 0, 2), 'accept', ['ace 2, d 1', 'f 1']],
    ['struck, which it ends in, taken', merged(struck(1), 0, 1), 'accept', ['ac 1, b 1', 'e 1, f 1']],
    ['struck, not taken', merged(struck(0), 0, 1), 'reject', ['ac 2, b 1', 'd 1', 'e 1, f 1']],
    [
      'coming, which it begins in, not taken',
      merged(coming(0), 1, 2),
      'reject',
      ['a 1, b 1', 'c 1, d 1', 'e 1, f 1'],
    ],
    [
      'coming, which it ends in, not taken',
      merged(coming(0), 0, 1),
      'reject',
      ['a 1, b 1', 'c 1, d 1', 'e 1, f 1'],
    ],
    ['coming, taken', merged(coming(0), 1, 2), 'accept', ['a 1, b 1', 'c 2,  1', 'd 1', 'e 1, f 1']],
  ] as const)('%s: no words go but that row’s, and the table stays a grid', (_, state, fate, rows) => {
    const { tr } = state;
    settle(tr, 'all', fate);
    expect(rowsOf(tr)).toEqual(rows);
    expect(holds(tr)).toEqual([]);
  });

  it('two struck beside each other, taken: it stands in the first that stays', () => {
    const both = doneBy('ha', inRow(struck(0), 1), deleteRow);
    const { tr } = merged(both, 0, 2);
    expect(rowsOf(settle(tr, 'all', 'accept'))).toEqual(['ace 1, f 1']);
    expect(holds(tr)).toEqual([]);
  });

  it('its cell comes to stand in the column it stood in', () => {
    const wide = schema.node('table', null, [row('a', 'b', 'c'), row('d', 'e', 'f')]);
    const state = EditorState.create({ doc: schema.node('doc', null, wide) });
    const { doc: now } = doneBy('lan', inRow(state, 0), deleteRow);
    const cellAt = (index: number) => TableMap.get(now.child(0)).map[index] ?? 0;
    let { tr } = state;
    const selected = EditorState.create({
      doc: now,
      selection: CellSelection.create(now, 1 + cellAt(1), 1 + cellAt(4)),
    });
    mergeCells(selected, (merging) => {
      tr = selected.apply(merging).tr;
    });
    expect(rowsOf(settle(tr, 'all', 'accept'))).toEqual(['d 1, be 1, f 1']);
  });
});
