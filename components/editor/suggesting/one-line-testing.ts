import * as Y from 'yjs';
import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { Writer } from './two-writers-testing.ts';

export const LINE = 'Lúa còn xanh lắm.';

const here: Writer[] = [];

/**
 * Lan and Hà at a story of one line. In which order two pieces stand that came at once, the shared text decides by the
 * numbers of their machines.
 */
export function twoAtALine(...clients: readonly number[]): [Writer, Writer] {
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

export function leaveTheLine(): void {
  for (const writer of here.splice(0)) writer.leave();
}

export const said = ({ editor }: Writer) => editor.state.doc.textContent;

export const published = ({ text }: Writer) =>
  text.content.map(({ content }) => content?.map(({ text }) => text));

export const listed = ({ editor }: Writer) =>
  suggestionsIn(editor.state.doc).map(({ by, kind, added, removed }) => [by, kind, added, removed]);

/** Writes words before each of some others, in one go, as replacing them all does. */
export function writeBefore(writer: Writer, words: string, others: RegExp): void {
  const { editor, undo } = writer;
  undo.stopCapturing();
  const places = [...said(writer).matchAll(others)].map(({ index }) => index + 1);
  const { tr } = editor.state;
  for (const place of places.reverse()) tr.insertText(words, place);
  editor.view.dispatch(tr);
}

export function takeOut(writer: Writer, words: string): void {
  const { editor, undo } = writer;
  undo.stopCapturing();
  editor.view.dispatch(editor.state.tr.delete(...placeOf(writer, words)));
}

/** Makes words bold. */
export function embolden(writer: Writer, words: string): void {
  const { editor, undo } = writer;
  undo.stopCapturing();
  editor.view.dispatch(editor.state.tr.addMark(...placeOf(writer, words), editor.schema.mark('bold')));
}

function placeOf(writer: Writer, words: string): [from: number, to: number] {
  const from = said(writer).indexOf(words) + 1;
  return [from, from + words.length];
}
