// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import { Chance, holesIn } from '#lib/article/suggestions/random-edits-testing';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { hasHoles } from './mend-tables.ts';
import {
  beginStories,
  endStories,
  expectNothingLeft,
  expectTheSame,
  ROUNDS,
  twoAtAStory,
} from './random-stories-testing.ts';
import { cross, leaveTheStory, meet, twoAt, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

const line = (text: string): ArticleNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const row = (...words: string[]): ArticleNode => ({
  type: 'tableRow',
  content: words.map((text) => ({ type: 'tableCell', content: [line(text)] })),
});
const BODY: ArticleDocument = {
  type: 'doc',
  content: [line('Mở.'), { type: 'table', content: [row('tỉnh', 'xã'), row('An Giang', 'Vàm')] }],
};

const TOOLS = [
  'addRowAfter',
  'addRowBefore',
  'addColumnAfter',
  'addColumnBefore',
  'deleteRow',
  'deleteColumn',
] as const;
type Tool = (typeof TOOLS)[number];

/** Puts the caret into the cell of this row and column. */
function enter({ editor }: Writer, line: number, column: number): void {
  const [above, table] = editor.state.doc.children;
  if (!above || !table) throw new Error('The table is gone.');
  const place = above.nodeSize + 1 + TableMap.get(table).positionAt(line, column, table);
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(place + 1))));
}

/** Uses the bar above the table, with the caret in the cell that says this. */
function at(writer: Writer, words: string, tool: Tool): void {
  const table = writer.editor.state.doc.child(1);
  for (const [line, { children }] of table.children.entries())
    for (const [column, { textContent }] of children.entries())
      if (textContent === words) enter(writer, line, column);
  writer.editor.commands[tool]();
}

function write(writer: Writer, line: number, column: number, words: string): void {
  enter(writer, line, column);
  writer.editor.view.dispatch(writer.editor.state.tr.insertText(words));
}

function wordsIn(node: ArticleNode): string {
  return node.text ?? (node.content ?? []).map(wordsIn).join('');
}

/** The table as it reads with all taken, or none: a string for each row. */
function rowsOf({ editor }: Writer, fate: 'accept' | 'reject'): string[] {
  const body = withoutSuggestions((editor.getJSON() as ArticleDocument).content, fate);
  const table = body.find(({ type }) => type === 'table');
  return (table?.content ?? []).map(({ content = [] }) => content.map(wordsIn).join('|'));
}

const ORIGINAL = ['tỉnh|xã', 'An Giang|Vàm'];

function expectBoth([lan, ha]: [Writer, Writer], rows: readonly string[]): void {
  expect(rowsOf(lan, 'reject')).toEqual(ORIGINAL);
  expect(rowsOf(lan, 'accept')).toEqual(rows);
  expectTheSame([lan, ha], 'both');
  ha.editor.commands.acceptSuggestions('all');
  meet(lan, ha);
  expectTheSame([lan, ha], 'accepted');
  expect(rowsOf(lan, 'reject')).toEqual(rows);
  expect(holesIn(lan.editor.state.doc)).toEqual([]);
}

const MACHINES = [
  [1, 2],
  [2, 1],
];

describe.each(MACHINES)(
  'two who suggest in one table at the same moment, on machines %i and %i',
  (...machines) => {
    it('a row, with words, and a column', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'addColumnAfter');
      write(lan, 0, 1, 'huyện');
      at(ha, 'An Giang', 'addRowAfter');
      write(ha, 2, 0, 'Cà Mau');
      write(ha, 2, 1, 'Đất Mũi');
      cross(lan, ha);
      expectBoth([lan, ha], ['tỉnh|huyện|xã', 'An Giang||Vàm', 'Cà Mau||Đất Mũi']);
    });

    it('a row each, and a column', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'addRowAfter');
      write(lan, 1, 0, 'Cần Thơ');
      at(lan, 'xã', 'addColumnBefore');
      at(ha, 'An Giang', 'addRowAfter');
      write(ha, 2, 1, 'Đất Mũi');
      cross(lan, ha);
      expectBoth([lan, ha], ['tỉnh||xã', 'Cần Thơ||', 'An Giang||Vàm', '||Đất Mũi']);
    });

    it('a row away, and a column', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'addColumnBefore');
      at(ha, 'An Giang', 'deleteRow');
      cross(lan, ha);
      expectBoth([lan, ha], ['|tỉnh|xã']);
    });

    it('a column away, and a row', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'deleteColumn');
      at(ha, 'An Giang', 'addRowAfter');
      write(ha, 2, 1, 'Đất Mũi');
      cross(lan, ha);
      expectBoth([lan, ha], ['xã', 'Vàm', 'Đất Mũi']);
    });

    it('and go on writing: the table grows by nothing', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'addColumnAfter');
      at(ha, 'An Giang', 'addRowAfter');
      for (let letter = 0; letter < 3; letter += 1) {
        cross(lan, ha);
        write(lan, 0, 0, 'a');
        write(ha, 2, 0, 'b');
      }
      cross(lan, ha);
      expectBoth([lan, ha], ['aaatỉnh||xã', 'An Giang||Vàm', 'bbb||']);
    });

    it('a row and a column, and then more: the first use of the bar fills in the cell that is not there', () => {
      const [lan, ha] = twoAt(BODY, machines);
      at(lan, 'tỉnh', 'addColumnAfter');
      at(ha, 'An Giang', 'addRowAfter');
      cross(lan, ha);
      expect(hasHoles(ha.editor.state.doc)).toBe(true);
      at(ha, 'Vàm', 'addRowAfter');
      expect(hasHoles(ha.editor.state.doc)).toBe(false);
      at(ha, 'Vàm', 'addRowAfter');
      meet(lan, ha);
      expectBoth([lan, ha], ['tỉnh||xã', 'An Giang||Vàm', '||', '||']);
    });

    it('a row, where the other just adds a column', () => {
      const [lan, ha] = twoAt(BODY, machines);
      lan.isSuggesting = false;
      at(lan, 'tỉnh', 'addColumnAfter');
      at(ha, 'An Giang', 'addRowAfter');
      cross(lan, ha);
      expect(rowsOf(lan, 'reject')).toEqual(['tỉnh||xã', 'An Giang||Vàm']);
      expect(rowsOf(ha, 'accept')).toEqual(['tỉnh||xã', 'An Giang||Vàm', '||']);
      expectTheSame([lan, ha], 'both');
    });
  },
);

it('who just write: the table grows by nothing, and is a grid again when one of them changes its rows', () => {
  const [lan, ha] = twoAt(BODY, [1, 2]);
  lan.isSuggesting = ha.isSuggesting = false;
  at(lan, 'tỉnh', 'addColumnAfter');
  at(ha, 'An Giang', 'addRowAfter');
  for (let letter = 0; letter < 3; letter += 1) {
    cross(lan, ha);
    write(lan, 0, 0, 'a');
    write(ha, 2, 0, 'b');
  }
  cross(lan, ha);
  expect(rowsOf(lan, 'reject')).toEqual(['aaatỉnh||xã', 'An Giang||Vàm', 'bbb|']);
  at(ha, 'An Giang', 'addRowAfter');
  meet(lan, ha);
  expectTheSame([lan, ha], 'both');
  expect(rowsOf(lan, 'reject')).toEqual(['aaatỉnh||xã', 'An Giang||Vàm', 'bbb||']);
});

describe(`${ROUNDS} tables, in which two suggest rows, columns and words`, () => {
  beforeEach(beginStories);
  afterEach(endStories);

  it.each([
    ['live', meet],
    ['offline', () => {}],
  ] as const)(
    '%s: both come to the same, a grid with all taken, and the original with none',
    (how, send) => {
      for (let seed = 1; seed <= ROUNDS; seed += 1) {
        const chance = new Chance(seed + (how === 'live' ? 50_000 : 60_000));
        const writers = twoAtAStory(BODY, seed);
        const [lan, ha] = writers;
        for (let time = 0; time < 12; time += 1) {
          const writer = chance.pick(writers);
          const table = writer.editor.state.doc.child(1);
          const line = chance.below(table.childCount);
          const column = chance.below(table.child(line).childCount);
          vi.advanceTimersByTime(chance.pick([1, 70_000]));
          if (chance.below(2)) write(writer, line, column, chance.pick(['lũ', 'đê ', 'nước']));
          else {
            enter(writer, line, column);
            writer.editor.commands[chance.pick(TOOLS)]();
          }
          send(lan, ha);
          expect(rowsOf(writer, 'reject'), `seed ${seed}, edit ${time}`).toEqual(ORIGINAL);
        }
        cross(lan, ha);
        expectTheSame(writers, `seed ${seed}`);
        const taken = rowsOf(lan, 'accept');
        expect(new Set(taken.map((row) => row.split('|').length)).size, `seed ${seed}`).toBeLessThan(2);
        lan.editor.commands.acceptSuggestions('all');
        meet(lan, ha);
        expectTheSame(writers, `seed ${seed}`);
        expectNothingLeft(ha, `seed ${seed}`);
        expect(rowsOf(ha, 'reject'), `seed ${seed}`).toEqual(taken);
      }
    },
    600_000,
  );
});
