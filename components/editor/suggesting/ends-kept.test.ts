// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { boldIn, embolden, makePlain, pasteBefore, said, takeOut, twoAtALine } from './one-line-testing.ts';
import { leaveTheStory, meet, type Writer } from './two-writers-testing.ts';

afterEach(leaveTheStory);

describe.each([
  [1, 2],
  [2, 1],
])('at the same time (%i, %i)', (...clients) => {
  /** Two of whom each only writes, at a line in which some words are bold. */
  function twoWhere(...bold: readonly string[]): [Writer, Writer] {
    const [lan, ha] = twoAtALine(...clients);
    for (const writer of [lan, ha]) writer.isSuggesting = false;
    for (const words of bold) embolden(ha, words);
    meet(lan, ha);
    return [lan, ha];
  }

  it('one has words rejected that were suggested between two of one look, the other takes out those behind', () => {
    const [lan, ha] = twoWhere('còn xanh ');
    lan.isSuggesting = true;
    pasteBefore(lan, 'mướt ', 'xanh');
    meet(lan, ha);
    lan.editor.commands.rejectSuggestions('all');
    takeOut(ha, 'xanh ');
    meet(lan, ha);
    expect(said(lan)).toBe('Lúa còn lắm.');
    expect(boldIn(lan)).toEqual(['còn ']);
  });

  it('one takes out words between two of one look, the other those behind', () => {
    const [lan, ha] = twoWhere('Lúa ', 'xanh ');
    takeOut(lan, 'còn ');
    takeOut(ha, 'xanh ');
    meet(lan, ha);
    expect(said(lan)).toBe('Lúa lắm.');
    expect(boldIn(lan)).toEqual(['Lúa ']);
  });

  it('one takes out words between two of one look, and those behind when the other has heard that', () => {
    const [lan, ha] = twoWhere('Lúa ', 'xanh ');
    takeOut(lan, 'còn ');
    lan.send(ha);
    takeOut(lan, 'xanh ');
    meet(lan, ha);
    expect(said(ha)).toBe('Lúa lắm.');
    expect(boldIn(lan)).toEqual(['Lúa ']);
  });

  it.each([
    ['takes out', (ha: Writer) => takeOut(ha, 'xanh '), 'Lúa còn lắm.'],
    ['makes plain', (ha: Writer) => makePlain(ha, 'xanh '), 'Lúa còn xanh lắm.'],
  ])('one gives words between two of one look that look, the other %s those behind', (_, change, text) => {
    const [lan, ha] = twoWhere('Lúa ', 'xanh ');
    embolden(lan, 'còn ');
    change(ha);
    meet(lan, ha);
    expect(said(lan)).toBe(text);
    expect(boldIn(lan)).toEqual(['Lúa còn ']);
  });
});
