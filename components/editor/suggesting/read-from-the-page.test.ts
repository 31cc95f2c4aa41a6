// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { listed, said, takeOut, twoAtALine, writeBefore } from './one-line-testing.ts';
import { leaveTheStory, meet, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

/** Lan has struck words, and Hà is at the same line. */
function strucken(isSuggesting: boolean): Writer {
  const [lan, ha] = twoAtALine(1, 2);
  takeOut(lan, 'còn xanh ');
  meet(lan, ha);
  ha.isSuggesting = isSuggesting;
  return ha;
}

/** Takes out the letter behind a place as ProseMirror does when a browser did: what comes there next has its look. */
function takeOutLetter({ editor: { state, view } }: Writer, place: number): void {
  const look = state.doc.resolve(place).marksAcross(state.doc.resolve(place + 1));
  view.dispatch(state.tr.delete(place, place + 1).ensureMarks(look ?? []));
}

it('what one writes where one took out the first of the struck letters is not struck', () => {
  const ha = strucken(false);
  ha.editor.commands.setTextSelection(5);
  takeOutLetter(ha, 5);
  ha.editor.view.dispatch(ha.editor.state.tr.insertText('h'));
  ha.editor.view.dispatch(ha.editor.state.tr.insertText('ay'));
  expect(said(ha)).toBe('Lúa hayòn xanh lắm.');
  expect(listed(ha)).toEqual([['lan', 'removed', '', 'òn xanh ']]);
});

/** Takes a mark off words as ProseMirror does when a browser leaves out the element around them. */
function leaveOut({ editor: { state, view } }: Writer, name: 'added' | 'written' | 'removed'): void {
  const type = state.schema.marks[name];
  if (type) view.dispatch(state.tr.removeMark(0, state.doc.content.size, type));
}

it.each([
  ['added', true, [['ha', 'added', 'mướt ', '']]],
  ['written', false, []],
  ['removed', true, [['ha', 'added', 'mướt ', '']]],
  ['removed', false, []],
] as const)(
  'where the page does not show what was %s any more, it is so still (suggesting: %s)',
  (name, isSuggesting, own) => {
    const ha = strucken(isSuggesting);
    writeBefore(ha, 'mướt ', /xanh/g);
    const before = ha.editor.state.doc;
    leaveOut(ha, name);
    expect(said(ha)).toBe('Lúa còn mướt xanh lắm.');
    expect(listed(ha)).toEqual([['lan', 'removed', '', 'còn xanh '], ...own]);
    expect(ha.editor.state.doc.eq(before)).toBe(true);
  },
);
