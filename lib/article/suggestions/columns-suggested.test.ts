import { EditorState } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  deleteColumn,
  deleteRow,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { isSuggestedIn, suggestionsIn } from './suggestions-in.ts';
import { aTable, doneBy, row, rowsOf, schema, settled, typed } from './tables-testing.ts';

const start = aTable(['tỉnh', 'xã'], ['An Giang', 'Vàm']);

function placeOf({ doc }: EditorState, words: string): number {
  let place = 0;
  doc.descendants(({ text }, position) => {
    if (text === words) place = position;
  });
  return place;
}

describe('a column of a table, suggested', () => {
  it('is added by its cells, and what was suggested in the others stands there once', () => {
    const now = doneBy('lan', doneBy('ha', start, [0, 0], typed('các ')), [0, 0], addColumnAfter);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'ha', kind: 'added', added: 'các ' },
      { by: 'lan', kind: 'added', blocks: ['tableCell', 'tableCell'] },
    ]);
    expect(rowsOf(now)).toEqual(['các tỉnh||xã', 'An Giang||Vàm']);
    expect(rowsOf(settled(now, 'lan', 'reject'))).toEqual(['các tỉnh|xã', 'An Giang|Vàm']);
    expect(rowsOf(settled(settled(now, 'lan', 'accept'), 'ha', 'reject'))).toEqual([
      'tỉnh||xã',
      'An Giang||Vàm',
    ]);
  });

  it('leaves a row that somebody else suggested as open as it was, whatever becomes of either', () => {
    const withRow = doneBy('ha', start, [0, 0], addRowAfter);
    const now = doneBy('lan', withRow, [0, 1], addColumnAfter);
    const taken = settled(now, 'lan', 'accept');
    expect(suggestionsIn(taken.doc)).toMatchObject([{ by: 'ha', kind: 'added', blocks: ['tableRow'] }]);
    expect(rowsOf(settled(taken, 'ha', 'reject'))).toEqual(['tỉnh|xã|', 'An Giang|Vàm|']);
    expect(settled(now, 'lan', 'reject').doc.eq(withRow.doc)).toBe(true);
    expect(rowsOf(settled(now, 'ha', 'reject'))).toEqual(['tỉnh|xã|', 'An Giang|Vàm|']);
  });

  it('is gone at once when whoever suggested it takes it out, with the words they wrote in it', () => {
    const withColumn = doneBy('lan', start, [0, 0], addColumnAfter);
    const filled = doneBy('lan', withColumn, [1, 1], typed('huyện'));
    expect(rowsOf(settled(filled, 'lan', 'accept'))).toEqual(['tỉnh||xã', 'An Giang|huyện|Vàm']);
    expect(doneBy('lan', filled, [0, 1], deleteColumn).doc.eq(start.doc)).toBe(true);
  });

  it('is struck where it stood, and comes back with what others suggested in it', () => {
    const written = doneBy('ha', start, [1, 1], typed('các '));
    const now = doneBy('lan', written, [0, 1], deleteColumn);
    expect(rowsOf(now)).toEqual(['tỉnh|xã', 'An Giang|các Vàm']);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'removed', removed: 'xã\ncác Vàm' },
      { by: 'ha', kind: 'added', added: 'các ' },
    ]);
    expect(rowsOf(settled(now, 'lan', 'accept'))).toEqual(['tỉnh', 'An Giang']);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
  });

  it('stands in its cells, and not in those between them', () => {
    const now = doneBy('lan', doneBy('ha', start, [1, 0], typed('tỉnh ')), [0, 1], deleteColumn);
    const suggestedAt = (words: string) => {
      const from = placeOf(now, words);
      return suggestionsIn(now.doc)
        .filter((suggestion) => isSuggestedIn(suggestion, { from, to: from }))
        .map(({ by }) => by);
    };
    expect(['tỉnh', 'xã', 'tỉnh ', 'Vàm'].map(suggestedAt)).toEqual([[], ['lan'], ['ha'], ['lan']]);
  });

  it('takes the cells of rows along that came afterwards, so that the table stays a grid', () => {
    const struck = doneBy('lan', start, [0, 1], deleteColumn);
    const coming = doneBy('lan', start, [0, 0], addColumnAfter);
    for (const by of ['ha', null]) {
      const longer = doneBy(by, struck, [1, 0], addRowAfter);
      expect(rowsOf(settled(longer, null, 'accept'))).toEqual(['tỉnh', 'An Giang', '']);
      const filled = doneBy(null, doneBy(by, coming, [1, 0], addRowAfter), [2, 2], typed('Cù lao'));
      const left = settled(settled(filled, 'lan', 'reject'), 'ha', 'accept');
      expect(rowsOf(left)).toEqual(['tỉnh|xã', 'An Giang|Vàm', '|Cù lao']);
    }
  });

  it('of which somebody else made a row since stays in its place when it is taken back', () => {
    const coming = doneBy('lan', start, [0, 0], addColumnAfter);
    const now = doneBy('lan', doneBy('ha', coming, [1, 0], addRowAfter), [0, 1], deleteColumn);
    expect(rowsOf(settled(now, null, 'accept'))).toEqual(['tỉnh|xã', 'An Giang|Vàm', '|']);
    expect(settled(now, null, 'reject').doc.eq(start.doc)).toBe(true);
  });

  it.each([
    [addColumnBefore, ['||x', '||y']],
    [addColumnAfter, ['||x', '||y']],
  ] as const)('among empty ones comes and goes as one column', (command, rows) => {
    const bare = aTable(['', 'x'], ['', 'y']);
    const now = doneBy('lan', bare, [0, 0], command);
    expect(rowsOf(now)).toEqual(rows);
    const other = doneBy('ha', now, [1, 0], deleteColumn);
    expect(rowsOf(settled(other, null, 'accept'))).toEqual(['|x', '|y']);
    expect(settled(other, null, 'reject').doc.eq(bare.doc)).toBe(true);
    expect(other.doc.child(0).children.map((line) => line.child(0).attrs.goes?.by)).toEqual(['ha', 'ha']);
  });

  it('and a row, both struck by two people, can each stay or go', () => {
    const now = doneBy('ha', doneBy('lan', start, [0, 0], deleteColumn), [1, 0], deleteRow);
    expect(rowsOf(settled(settled(now, 'lan', 'accept'), 'ha', 'reject'))).toEqual(['xã', 'Vàm']);
    expect(rowsOf(settled(settled(now, 'ha', 'accept'), 'lan', 'reject'))).toEqual(['tỉnh|xã']);
  });
});

it('a row comes and goes in a table in which cells span columns, and nothing of it is written anew', () => {
  const head = schema.node('tableCell', { colspan: 2 }, schema.node('paragraph', null, schema.text('Đầu')));
  const table = schema.node('table', null, [schema.node('tableRow', null, head), row('a', 'b')]);
  const state = EditorState.create({ doc: schema.node('doc', null, table) });
  const more = doneBy('lan', state, [1, 0], addRowAfter);
  expect(suggestionsIn(more.doc)).toMatchObject([{ kind: 'added', blocks: ['tableRow'] }]);
  const fewer = doneBy('lan', state, [1, 0], deleteRow);
  expect(suggestionsIn(fewer.doc)).toMatchObject([{ kind: 'removed', blocks: ['tableRow'] }]);
});

describe('a row that is to name the columns', () => {
  const written = doneBy('ha', start, [0, 0], typed('các '));
  const now = doneBy('lan', written, [0, 0], toggleHeaderRow);
  const kinds = ({ doc }: EditorState) => doc.child(0).children.map((line) => line.child(0).type.name);

  it('says so in its cells, whose words stay where they are, and those of others open', () => {
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'changed', blocks: ['tableCell', 'tableCell'] },
      { by: 'ha', kind: 'added', added: 'các ' },
    ]);
    expect(kinds(now)).toEqual(['tableCell', 'tableCell']);
  });

  it('names them when that is taken, and is as before when it is not', () => {
    const taken = settled(now, 'lan', 'accept');
    expect(kinds(taken)).toEqual(['tableHeader', 'tableCell']);
    expect(rowsOf(settled(taken, 'ha', 'reject'))).toEqual(['tỉnh|xã', 'An Giang|Vàm']);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
  });
});
