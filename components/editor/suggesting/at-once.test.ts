// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { countSuggestions, suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { meet, Writer } from './two-writers-testing.ts';

const LINE = 'Lúa còn xanh lắm.';
const here: Writer[] = [];
afterEach(() => {
  for (const writer of here.splice(0)) writer.leave();
});

/** In which order two pieces stand that came at once, the shared text decides by these numbers. */
function twoWriters(...clients: readonly number[]): [Writer, Writer] {
  const story = new Y.Doc();
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: LINE }] }];
  fillWorkingCopy(story, { headline: '', standfirst: '', body: { type: 'doc', content } });
  const update = Y.encodeStateAsUpdate(story);
  const writers: [Writer, Writer] = [
    new Writer('lan', update, clients[0]),
    new Writer('ha', update, clients[1]),
  ];
  here.push(...writers);
  return writers;
}

const said = ({ editor }: Writer) => editor.state.doc.textContent;
const published = ({ text }: Writer) => text.content.map(({ content }) => content?.map(({ text }) => text));

const listed = ({ editor }: Writer) =>
  suggestionsIn(editor.state.doc).map(({ by, kind, added, removed }) => [by, kind, added, removed]);

/** Writes words before each of some others, in one go, as replacing them all does. */
function writeBefore({ editor, undo }: Writer, words: string, others: RegExp): void {
  undo.stopCapturing();
  const places = [...editor.state.doc.textContent.matchAll(others)].map(({ index }) => index + 1);
  const { tr } = editor.state;
  for (const place of places.reverse()) tr.insertText(words, place);
  editor.view.dispatch(tr);
}

function takeOut({ editor, undo }: Writer, words: string): void {
  undo.stopCapturing();
  const from = editor.state.doc.textContent.indexOf(words) + 1;
  editor.view.dispatch(editor.state.tr.delete(from, from + words.length));
}

describe.each([
  [1, 2],
  [2, 1],
])('at the same time (%i, %i)', (...clients) => {
  it('two suggest in the same two places of a line: its old words stay as they are', () => {
    const [lan, ha] = twoWriters(...clients);
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
    const [lan, ha] = twoWriters(...clients);
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
    const [lan, ha] = twoWriters(...clients);
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
    const [lan, ha] = twoWriters(...clients);
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
});
