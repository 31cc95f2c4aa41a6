// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import { LINE, listed, published, said, takeOut, twoAtALine, writeBefore } from './one-line-testing.ts';
import { leaveTheStory, meet, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

describe.each([
  [1, 2],
  [2, 1],
])('at the same time (%i, %i)', (...clients) => {
  it('two suggest in the same two places of a line: its old words stay as they are', () => {
    const [lan, ha] = twoAtALine(...clients);
    writeBefore(lan, 'ă', /a|x/g);
    meet(lan, ha);
    writeBefore(lan, 'ă', /a|x/g);
    writeBefore(ha, 'ă', /a|x/g);
    meet(lan, ha);
    expect(published(ha)).toEqual([[LINE]]);
    expect(published(lan)).toEqual([[LINE]]);
    expect(said(lan)).toBe('Lúăăăa còn ăăăxăăăanh lắm.');
  });

  it.each([
    ['takes it back', (lan: Writer) => takeOut(lan, 'rất xanh ')],
    ['rejects it', (lan: Writer) => lan.editor.commands.rejectSuggestions('all')],
    ['undoes it', (lan: Writer) => lan.undo.undo()],
  ])('one suggests within what the other suggests, who %s: old words stay as they are', (_, goBack) => {
    const [lan, ha] = twoAtALine(...clients);
    writeBefore(lan, 'rất xanh ', /còn/g);
    meet(lan, ha);
    writeBefore(ha, 'mướt ', /xanh còn/g);
    expect(listed(ha)).toEqual([
      ['lan', 'added', 'rất xanh ', ''],
      ['ha', 'added', 'mướt ', ''],
    ]);
    goBack(lan);
    meet(lan, ha);
    expect(said(lan)).toBe('Lúa mướt còn xanh lắm.');
    expect(published(lan)).toEqual([[LINE]]);
    expect(listed(lan)).toEqual([['ha', 'added', 'mướt ', '']]);
    expect(countSuggestions(ha.doc)).toBe(1);
  });

  it('one suggests within what the other suggests, who takes it: it is written, what lies within is still open', () => {
    const [lan, ha] = twoAtALine(...clients);
    writeBefore(lan, 'rất xanh ', /còn/g);
    meet(lan, ha);
    writeBefore(ha, 'mướt ', /xanh còn/g);
    lan.editor.commands.acceptSuggestions('all');
    meet(lan, ha);
    expect(said(ha)).toBe('Lúa rất mướt xanh còn xanh lắm.');
    expect(published(ha)).toEqual([['Lúa rất xanh còn xanh lắm.']]);
    expect(listed(ha)).toEqual([['ha', 'added', 'mướt ', '']]);
  });

  it('what one suggests within another’s suggestion is one’s own, to take out or to be taken', () => {
    const [lan, ha] = twoAtALine(...clients);
    writeBefore(lan, 'rất xanh ', /còn/g);
    meet(lan, ha);
    writeBefore(ha, 'mướt ', /xanh còn/g);
    meet(lan, ha);
    lan.editor.commands.rejectSuggestions(({ by }) => by === 'lan');
    meet(lan, ha);
    expect(listed(ha)).toEqual([['ha', 'added', 'mướt ', '']]);
    lan.undo.undo();
    meet(lan, ha);
    takeOut(ha, 'mướt ');
    meet(lan, ha);
    expect(said(lan)).toBe('Lúa rất xanh còn xanh lắm.');
    expect(listed(lan)).toEqual([['lan', 'added', 'rất xanh ', '']]);
  });

  it.each([
    ['writes', false, [['ha', 'removed', '', 'xanh ']]],
    ['suggests', true, [['ha', 'replaced', 'mướt ', 'xanh ']]],
  ] as const)(
    'one %s between what the other and oneself struck, and the other takes it back: the rest stays as it is',
    (_, isSuggesting, left) => {
      const [lan, ha] = twoAtALine(...clients);
      takeOut(ha, 'xanh ');
      meet(lan, ha);
      takeOut(lan, 'còn ');
      meet(lan, ha);
      ha.isSuggesting = isSuggesting;
      writeBefore(ha, 'mướt ', /xanh/g);
      lan.editor.commands.rejectSuggestions(({ by }) => by === 'lan');
      meet(lan, ha);
      expect(said(lan)).toBe('Lúa còn mướt xanh lắm.');
      expect(listed(lan)).toEqual(left);
    },
  );

  it('one writes a letter before struck words that begin with it, the other behind them: only these are struck', () => {
    const [lan, ha] = twoAtALine(...clients);
    takeOut(ha, 'xanh ');
    meet(lan, ha);
    for (const writer of [lan, ha]) writer.isSuggesting = false;
    writeBefore(lan, 'x', /xanh/g);
    writeBefore(ha, 'mướt ', /lắm/g);
    meet(lan, ha);
    expect(said(lan)).toBe('Lúa còn xxanh mướt lắm.');
    expect(listed(lan)).toEqual([['ha', 'removed', '', 'xanh ']]);
  });
});
