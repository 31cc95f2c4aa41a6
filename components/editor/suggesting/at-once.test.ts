// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
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

/** Writes words before each of some others, in one go, as replacing them all does. */
function writeBefore({ editor, undo }: Writer, words: string, others: RegExp): void {
  undo.stopCapturing();
  const places = [...editor.state.doc.textContent.matchAll(others)].map(({ index }) => index + 1);
  const { tr } = editor.state;
  for (const place of places.reverse()) tr.insertText(words, place);
  editor.view.dispatch(tr);
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
});
