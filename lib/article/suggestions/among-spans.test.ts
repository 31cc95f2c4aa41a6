import { EditorState } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  TableMap,
} from '@tiptap/pm/tables';
import { describe, expect, it } from 'vitest';
import { suggestionsIn } from './suggestions-in.ts';
import { doneBy, row, rowsOf, schema, settled, typed } from './tables-testing.ts';

const spanning = (words: string, spans: { colspan?: number; rowspan?: number }) =>
  schema.node('tableCell', spans, schema.node('paragraph', null, schema.text(words)));
const stateOf = (...rows: ReturnType<typeof row>[]) =>
  EditorState.create({ doc: schema.node('doc', null, schema.node('table', null, rows)) });

/** A head over two of three columns, and a name beside two rows. */
const start = stateOf(
  schema.node('tableRow', null, [
    spanning('tỉnh', {}),
    spanning('mực nước', { colspan: 2 }),
    spanning('ghi', {}),
  ]),
  schema.node('tableRow', null, [
    spanning('An Giang', { rowspan: 2 }),
    ...row('sáng', 'chiều', 'a').children,
  ]),
  row('1,2', '1,5', 'b'),
);
const written = doneBy('ha', start, [2, 1], typed('hơn '));
const WITH_WORDS = ['tỉnh|mực nước|ghi', 'An Giang|sáng|chiều|a', 'hơn 1,2|1,5|b'];

const spansOf = ({ doc }: EditorState) =>
  doc.child(0).children.map(({ children }) => children.map(({ attrs }) => attrs.colspan));
const isGrid = ({ doc }: EditorState) => TableMap.get(doc.child(0)).problems === null;

describe('a column of a table in which cells span over several', () => {
  it('comes under one that spans over it, and nothing of the table is written anew', () => {
    const now = doneBy('lan', written, [1, 1], addColumnAfter);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'added', blocks: ['tableCell', 'tableCell'] },
      { by: 'ha', kind: 'added', added: 'hơn ' },
    ]);
    expect(rowsOf(now)).toEqual(['tỉnh|mực nước|ghi', 'An Giang|sáng||chiều|a', 'hơn 1,2||1,5|b']);
    expect(spansOf(now)[0]).toEqual([1, 3, 1]);
    const taken = settled(now, 'lan', 'accept');
    expect(rowsOf(settled(taken, 'ha', 'reject'))[2]).toBe('1,2||1,5|b');
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
    expect(settled(now, null, 'reject').doc.eq(start.doc)).toBe(true);
  });

  it('comes beside them as in any table', () => {
    for (const [place, command] of [
      [[0, 0], addColumnBefore],
      [[1, 3], addColumnAfter],
    ] as const) {
      const now = doneBy('lan', written, [...place], command);
      expect(suggestionsIn(now.doc).filter(({ by }) => by === 'ha')).toHaveLength(1);
      expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
      expect(settled(now, 'lan', 'accept').doc.eq(doneBy(null, written, [...place], command).doc)).toBe(true);
    }
  });

  it('is struck under one that spans over it, which shrinks when the column goes', () => {
    const now = doneBy('lan', written, [1, 2], deleteColumn);
    expect(rowsOf(now)).toEqual(WITH_WORDS);
    expect(spansOf(now)[0]).toEqual([1, 2, 1]);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'removed', removed: 'chiều\n1,5' },
      { by: 'ha', kind: 'added', added: 'hơn ' },
    ]);
    const gone = settled(now, 'lan', 'accept');
    expect(rowsOf(gone)).toEqual(['tỉnh|mực nước|ghi', 'An Giang|sáng|a', 'hơn 1,2|b']);
    expect(spansOf(gone)[0]).toEqual([1, 1, 1]);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
  });

  it('takes a cell along that stands beside two rows', () => {
    const now = doneBy('lan', written, [1, 0], deleteColumn);
    expect(rowsOf(settled(now, 'lan', 'accept'))).toEqual(['mực nước|ghi', 'sáng|chiều|a', 'hơn 1,2|1,5|b']);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
  });

  it('is gone at once when whoever suggested it takes it out', () => {
    const more = doneBy('lan', written, [1, 1], addColumnAfter);
    expect(doneBy('lan', more, [1, 2], deleteColumn).doc.eq(written.doc)).toBe(true);
  });

  it('and another, of two people, can each stay or go, and the table is a grid', () => {
    const one = doneBy('lan', written, [1, 1], addColumnAfter);
    const both = doneBy('ha', one, [1, 3], deleteColumn);
    for (const [lan, ha] of [
      ['accept', 'reject'],
      ['reject', 'accept'],
      ['accept', 'accept'],
    ] as const) {
      const left = settled(settled(both, 'lan', lan), 'ha', ha);
      expect(isGrid(left)).toBe(true);
      expect(suggestionsIn(left.doc)).toEqual([]);
    }
    expect(settled(both, null, 'reject').doc.eq(start.doc)).toBe(true);
  });

  it('that a cell alone spans over is written anew with its table, as no cell could say that it comes', () => {
    const narrow = stateOf(schema.node('tableRow', null, [spanning('đầu', { colspan: 2 })]), row('a', 'b'));
    const wider = doneBy('lan', narrow, [1, 0], addColumnAfter);
    expect(settled(wider, 'lan', 'reject').doc.eq(narrow.doc)).toBe(true);
    const longer = doneBy('lan', wider, [1, 0], addRowAfter);
    expect(settled(longer, 'lan', 'reject').doc.eq(narrow.doc)).toBe(true);
  });
});

describe('a row of a table in which cells span over several', () => {
  const heightsOf = ({ doc }: EditorState) =>
    doc.child(0).children.map(({ children }) => children.map(({ attrs }) => attrs.rowspan));

  it('comes beside one that spans over it, and nothing of the table is written anew', () => {
    const now = doneBy('lan', written, [1, 1], addRowAfter);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'added', blocks: ['tableRow'] },
      { by: 'ha', kind: 'added', added: 'hơn ' },
    ]);
    expect(rowsOf(now)).toEqual(['tỉnh|mực nước|ghi', 'An Giang|sáng|chiều|a', '||', 'hơn 1,2|1,5|b']);
    expect(heightsOf(now)[1]).toEqual([3, 1, 1, 1]);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
    expect(settled(now, 'lan', 'accept').doc.eq(doneBy(null, written, [1, 1], addRowAfter).doc)).toBe(true);
  });

  it('comes above and below all others', () => {
    for (const [place, command] of [
      [[0, 0], addRowBefore],
      [[2, 1], addRowAfter],
    ] as const) {
      const now = doneBy('lan', written, [...place], command);
      expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
      expect(settled(now, 'lan', 'accept').doc.eq(doneBy(null, written, [...place], command).doc)).toBe(true);
    }
  });

  it('is struck, and what began in it stands in the next one when it goes', () => {
    const now = doneBy('lan', written, [1, 1], deleteRow);
    expect(rowsOf(now)).toEqual(WITH_WORDS);
    expect(suggestionsIn(now.doc)).toMatchObject([
      { by: 'lan', kind: 'removed' },
      { by: 'ha', kind: 'added', added: 'hơn ' },
    ]);
    const gone = settled(now, 'lan', 'accept');
    expect(rowsOf(gone)).toEqual(['tỉnh|mực nước|ghi', 'An Giang|hơn 1,2|1,5|b']);
    expect(heightsOf(gone)[1]).toEqual([1, 1, 1, 1]);
    expect(settled(now, 'lan', 'reject').doc.eq(written.doc)).toBe(true);
  });

  it('is gone at once when whoever suggested it takes it out', () => {
    const more = doneBy('lan', written, [1, 1], addRowAfter);
    expect(doneBy('lan', more, [2, 1], deleteRow).doc.eq(written.doc)).toBe(true);
  });
});
