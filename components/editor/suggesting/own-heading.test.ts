// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, expect, it } from 'vitest';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { type HeadingSide, ownHeading } from './own-heading.ts';
import { cross, leaveTheStory, meet, twoAt, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

const row = (...words: string[]): ArticleNode => ({
  type: 'tableRow',
  content: words.map((text) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
});
const BODY: ArticleDocument = {
  type: 'doc',
  content: [{ type: 'table', content: [row('tỉnh', 'xã'), row('An Giang', 'Vàm')] }],
};

/** Presses the heading on the bar of the table, with the caret in its last cell. */
function press({ editor }: Writer, side: HeadingSide): void {
  const end = editor.state.doc.content.size - 5;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(end))));
  editor.commands.toggleHeading(side);
}

/** The cells that are a heading (H) or are to become one (h), row by row. */
function headings({ editor }: Writer): string[] {
  return editor.state.doc.child(0).children.map(({ children }) =>
    children
      .map(({ type, attrs }) => {
        if (type.name === 'tableHeader') return 'H';
        return attrs.changed?.becomes === 'tableHeader' ? 'h' : '.';
      })
      .join(''),
  );
}

it('a heading that one suggested is taken back when it is pressed again, and back again by the undo', () => {
  const [lan] = twoAt(BODY, [1, 2]);
  press(lan, 'row');
  expect(headings(lan)).toEqual(['hh', '..']);
  press(lan, 'row');
  expect(headings(lan)).toEqual(['..', '..']);
  expect(suggestionsIn(lan.editor.state.doc)).toEqual([]);
  lan.undo.undo();
  expect(headings(lan)).toEqual(['hh', '..']);
});

it('takes back the row alone where the first column is suggested, too', () => {
  const [lan] = twoAt(BODY, [1, 2]);
  press(lan, 'column');
  press(lan, 'row');
  expect(headings(lan)).toEqual(['hh', 'h.']);
  press(lan, 'row');
  expect(headings(lan)).toEqual(['h.', 'h.']);
  press(lan, 'column');
  expect(headings(lan)).toEqual(['..', '..']);
});

it('leaves what somebody else suggested to be decided', () => {
  const [lan, ha] = twoAt(BODY, [1, 2]);
  press(lan, 'row');
  meet(lan, ha);
  expect(ownHeading(ha.editor.state, 'row', 'ha')).toEqual([]);
  press(ha, 'row');
  expect(suggestionsIn(ha.editor.state.doc).some(({ by }) => by === 'lan')).toBe(true);
});

it('makes and unmakes a heading at once where one writes plainly', () => {
  const [lan] = twoAt(BODY, [1, 2]);
  lan.isSuggesting = false;
  press(lan, 'row');
  expect(headings(lan)).toEqual(['HH', '..']);
  press(lan, 'row');
  expect(headings(lan)).toEqual(['..', '..']);
});

it('fills a row that is a cell short before it becomes a heading', () => {
  const [lan, ha] = twoAt(BODY, [1, 2]);
  for (const [writer, tool] of [
    [lan, 'addRowBefore'],
    [ha, 'addColumnAfter'],
  ] as const) {
    writer.editor.commands.setTextSelection(4);
    writer.editor.commands[tool]();
  }
  cross(lan, ha);
  expect(headings(lan)).toContain('..');
  press(lan, 'row');
  expect(headings(lan)).toEqual(['..', '...', '...']);
  lan.editor.commands.fillTables();
  // The row is one's own suggestion, and so is what becomes of it.
  press(lan, 'row');
  expect(headings(lan)).toEqual(['HHH', '...', '...']);
});
