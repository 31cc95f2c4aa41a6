// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';
import { countSuggestions } from '#lib/article/suggestions/suggestions-in';
import {
  boldIn,
  embolden,
  LINE,
  listed,
  pasteBefore,
  published,
  said,
  takeOut,
  twoAtALine,
  writeBefore,
} from './one-line-testing.ts';
import { leaveTheStory, meet, type Writer } from './two-writers-testing.ts';

afterEach(() => {
  vi.useRealTimers();
  leaveTheStory();
});

const NOW = Date.UTC(2026, 10, 26, 8);

const isBy =
  (person: string) =>
  ({ by }: { by: string }) =>
    by === person;

const TAKEN_BACK: [string, (lan: Writer) => void][] = [
  ['rejects it', ({ editor }) => editor.commands.rejectSuggestions('all')],
  ['undoes it', ({ undo }) => undo.undo()],
];

describe.each([
  [1, 2],
  [2, 1],
])('at the same time (%i, %i)', (...clients) => {
  /** Lan has struck words, and Hà writes among them. */
  function struckAndWrittenIn(isSuggesting: boolean): [Writer, Writer] {
    const [lan, ha] = twoAtALine(...clients);
    takeOut(lan, 'còn xanh ');
    meet(lan, ha);
    ha.isSuggesting = isSuggesting;
    writeBefore(ha, 'mướt', /xanh/g);
    writeBefore(ha, ' ', /xanh/g);
    return [lan, ha];
  }

  it.each(TAKEN_BACK)(
    'one suggests within what the other struck, who %s: nothing else is struck',
    (_, goBack) => {
      const [lan, ha] = struckAndWrittenIn(true);
      goBack(lan);
      meet(lan, ha);
      expect(listed(ha)).toEqual([['ha', 'added', 'mướt ', '']]);
      expect(published(lan)).toEqual([[LINE]]);
      lan.editor.commands.acceptSuggestions('all');
      meet(lan, ha);
      expect(published(ha)).toEqual([['Lúa còn mướt xanh lắm.']]);
    },
  );

  it.each(TAKEN_BACK)(
    'one writes within what the other struck, who %s: nothing else is struck',
    (_, goBack) => {
      const [lan, ha] = struckAndWrittenIn(false);
      expect(listed(ha)).toEqual([['lan', 'removed', '', 'còn xanh ']]);
      goBack(lan);
      meet(lan, ha);
      expect(countSuggestions(ha.doc)).toBe(0);
      ha.editor.commands.acceptSuggestions('all');
      expect(published(ha)).toEqual([['Lúa còn mướt xanh lắm.']]);
    },
  );

  it('one suggests within what the other struck, who takes it: the words stand alone, still a suggestion', () => {
    const [lan, ha] = struckAndWrittenIn(true);
    lan.editor.commands.acceptSuggestions('all');
    meet(lan, ha);
    expect(said(ha)).toBe('Lúa mướt lắm.');
    expect(listed(lan)).toEqual([['ha', 'added', 'mướt ', '']]);
    expect(published(ha)).toEqual([['Lúa lắm.']]);
  });

  it('one writes within what the other struck, who takes it: the words stand alone', () => {
    const [lan, ha] = struckAndWrittenIn(false);
    lan.editor.commands.acceptSuggestions('all');
    meet(lan, ha);
    expect(published(ha)).toEqual([['Lúa mướt lắm.']]);
  });

  it.each([
    ['behind', 'xanh'],
    ['among', 'ướt'],
  ])(
    'one writes within struck words, and another %s that while it is taken back: what the other wrote stays',
    (_, place) => {
      const [lan, ha] = struckAndWrittenIn(false);
      meet(lan, ha);
      lan.isSuggesting = false;
      writeBefore(lan, 'rất ', new RegExp(place, 'g'));
      takeOut(ha, 'mướt ');
      meet(lan, ha);
      expect(said(ha)).toBe('Lúa còn rất xanh lắm.');
      expect(listed(ha)).toEqual([['lan', 'removed', '', 'còn xanh ']]);
    },
  );

  it.each([
    ['undoes it', (ha: Writer) => ha.undo.undo()],
    ['takes it out', (ha: Writer) => takeOut(ha, 'mướt ')],
  ])(
    'two write within what a clock ahead of theirs struck, at once, and one %s: what the other wrote stays',
    (_, goBack) => {
      vi.useFakeTimers({ toFake: ['Date'], now: NOW + 120_000 });
      const [lan, ha] = twoAtALine(...clients);
      takeOut(lan, 'còn xanh ');
      meet(lan, ha);
      vi.setSystemTime(NOW);
      lan.isSuggesting = false;
      ha.isSuggesting = false;
      writeBefore(lan, 'rất ', /xanh/g);
      writeBefore(ha, 'mướt ', /xanh/g);
      meet(lan, ha);
      writeBefore(lan, 'ơi ', /xanh/g);
      goBack(ha);
      meet(lan, ha);
      expect(listed(ha)).toEqual([['lan', 'removed', '', 'còn xanh ']]);
      expect(listed(lan)).toEqual([['lan', 'removed', '', 'còn xanh ']]);
    },
  );

  it.each([true, false])(
    'one writes in a line with words that an older text has within struck ones (a suggestion: %s): these stay',
    (isSuggesting) => {
      const [lan, ha] = struckAndWrittenIn(false);
      const [line] = ha.doc.getXmlFragment('body').toArray();
      const words = (line as Y.XmlElement).get(0) as Y.XmlText;
      const written: { insert: string; attributes?: object } = words
        .toDelta()
        .find(({ insert }: { insert: string }) => insert === 'mướt ');
      const [[name, mark] = ['', {}]] = Object.entries(written.attributes ?? {}).filter(([key]) =>
        key.startsWith('written--'),
      );
      const old = { [name]: null, 'written--00000000': { at: mark.at } };
      words.format('Lúa còn '.length, 'mướt '.length, old);
      meet(lan, ha);
      ha.isSuggesting = isSuggesting;
      writeBefore(ha, 'đã ', /xanh/g);
      writeBefore(ha, 'nay ', /Lúa/g);
      meet(lan, ha);
      expect(listed(lan)).toContainEqual(['lan', 'removed', '', 'còn xanh ']);
      lan.editor.commands.acceptSuggestions('all');
      meet(lan, ha);
      expect(published(ha)).toEqual([['nay Lúa mướt đã lắm.']]);
    },
  );

  it.each([
    ['struck', (lan: Writer) => takeOut(lan, 'còn xanh '), 'Lúa còn mướt xanh lắm.'],
    ['suggested', (lan: Writer) => writeBefore(lan, 'rất xanh ', /còn/g), 'Lúa mướt còn xanh lắm.'],
  ])(
    'what lies within what the other %s is taken by itself, and the rest taken back: only that is written',
    (_, suggest, result) => {
      const [lan, ha] = twoAtALine(...clients);
      suggest(lan);
      meet(lan, ha);
      writeBefore(ha, 'mướt ', /(?<!xanh.*)xanh/g);
      meet(lan, ha);
      ha.editor.commands.acceptSuggestions(isBy('ha'));
      lan.editor.commands.rejectSuggestions(isBy('lan'));
      meet(lan, ha);
      expect(published(lan)).toEqual([[result]]);
      expect(countSuggestions(ha.doc)).toBe(0);
    },
  );

  it.each(TAKEN_BACK)('one writes within what the other made bold, who %s: nothing else is', (_, goBack) => {
    const [lan, ha] = twoAtALine(...clients);
    embolden(lan, 'còn xanh ');
    meet(lan, ha);
    writeBefore(ha, 'mướt ', /xanh/g);
    goBack(lan);
    meet(lan, ha);
    expect(listed(ha)).toEqual([['ha', 'added', 'mướt ', '']]);
    expect(published(lan)).toEqual([[LINE]]);
  });

  it.each(TAKEN_BACK)(
    'one pastes within what the other made bold, who %s: no other words are suggested or bold',
    (_, goBack) => {
      const [lan, ha] = twoAtALine(...clients);
      embolden(lan, 'còn xanh ');
      meet(lan, ha);
      pasteBefore(ha, 'mướt ', 'xanh');
      goBack(lan);
      meet(lan, ha);
      expect(listed(ha)).toEqual([['ha', 'added', 'mướt ', '']]);
      expect(boldIn(lan)).toEqual(['xanh ']);
    },
  );
});
