import { suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { twoAt, type Writer } from './two-writers-testing.ts';

export const LINE = 'Lúa còn xanh lắm.';

/**
 * Lan and Hà at a story of one line. In which order two pieces stand that came at once, the shared text decides by the
 * numbers of their machines.
 */
export function twoAtALine(...clients: readonly number[]): [Writer, Writer] {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: LINE }] }];
  return twoAt({ type: 'doc', content }, clients);
}

export const said = ({ editor }: Writer) => editor.state.doc.textContent;

export const published = ({ text }: Writer) =>
  text.content.map(({ content }) => content?.map(({ text }) => text));

/** The words that would be published in another look. */
export const boldIn = ({ text }: Writer) =>
  text.content.flatMap(({ content = [] }) => content.flatMap((run) => (run.marks ? [run.text] : [])));

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

/** Pasted words look as they looked where they come from. */
export function pasteBefore({ editor, undo }: Writer, words: string, others: string): void {
  undo.stopCapturing();
  const place = editor.state.doc.textContent.indexOf(others) + 1;
  editor.view.dispatch(editor.state.tr.insert(place, editor.schema.text(words)));
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

/** Takes every look off words. */
export function makePlain(writer: Writer, words: string): void {
  const { editor, undo } = writer;
  undo.stopCapturing();
  editor.view.dispatch(editor.state.tr.removeMark(...placeOf(writer, words)));
}

function placeOf(writer: Writer, words: string): [from: number, to: number] {
  const from = said(writer).indexOf(words) + 1;
  return [from, from + words.length];
}
