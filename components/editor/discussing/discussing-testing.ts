import { Editor, type Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import { afterEach } from 'vitest';
import * as Y from 'yjs';
import { markBlock, markWords } from '#lib/article/threads/thread-marks';
import { findBlock, findWords } from '#lib/article/threads/thread-places';
import { writingExtensions, writingLineExtensions } from '#lib/article/writing-schema';
import type { Field } from '../fields.ts';
import { SharedUndo } from '../shared-undo.ts';
import { selectedIn } from './about-place.ts';
import { Discussing } from './discussing.ts';
import { PaperThreads } from './paper-threads.ts';
import { threadsIn } from './threads-in.ts';

/** What stands on the paper when a test says nothing else. */
export const LINES = ['Nước tràn bờ bao 120 héc-ta lúa.', 'Bà con gặt chạy nước từ nửa đêm.'];
const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

export type Desk = Readonly<Record<Field, Editor>> & { doc: Y.Doc; undo: SharedUndo; threads: PaperThreads };

/** A person's three fields on a shared text. */
export function sitDown(doc: Y.Doc = new Y.Doc()): Desk {
  const undo = new SharedUndo(doc);
  const threads = new PaperThreads();
  const fieldOf = (field: Field, extensions: Extensions) => {
    const shared = Collaboration.configure({ document: doc, field, yUndoOptions: { undoManager: undo } });
    const discussing = Discussing.configure({ field, threads });
    const element = document.body.appendChild(document.createElement('div'));
    const editor = new Editor({ element, extensions: [...extensions, shared, discussing] });
    open.push(editor);
    return editor;
  };
  const headline = fieldOf('headline', writingLineExtensions);
  const standfirst = fieldOf('standfirst', writingLineExtensions);
  const body = fieldOf('body', writingExtensions);
  return { headline, standfirst, body, doc, undo, threads };
}

/** A desk with a body of these lines, as HTML of what stands in a paragraph. */
export function aDesk(...lines: readonly string[]): Desk {
  const desk = sitDown();
  const content = (lines.length > 0 ? lines : LINES).map((line) => `<p>${line}</p>`).join('');
  desk.body.commands.setContent(content);
  desk.undo.stopCapturing();
  return desk;
}

/** Selects words, however they are set. */
export function select({ body }: Desk, words: string, field: Editor = body): void {
  const letters: { letter: string; position: number }[] = [];
  field.state.doc.descendants((node: Node, position) => {
    for (const [i, letter] of [...(node.text ?? '')].entries())
      letters.push({ letter, position: position + i });
  });
  const index = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(words);
  const from = letters[index]?.position;
  const last = letters[index + words.length - 1]?.position;
  if (from === undefined || last === undefined) throw new Error(`These words are not there: ${words}`);
  field.commands.setTextSelection({ from, to: last + 1 });
}

/** A picture as a block of the body. */
export const PICTURE = {
  type: 'picture',
  attrs: { mediaId: 'lua', alt: 'Lúa ngập' },
  content: [{ type: 'pictureCaption' }, { type: 'pictureCredit' }],
};

/** What the house does when somebody comments on what they selected: in a document of its own, sent as an update. */
export function discuss(desk: Desk, thread: number, field: Field = 'body'): string {
  const selected = selectedIn(desk[field], field);
  if (!selected) throw new Error('Nothing is selected.');
  const house = new Y.Doc();
  Y.applyUpdate(house, Y.encodeStateAsUpdate(desk.doc));
  const before = Y.encodeStateVector(house);
  const { about } = selected;
  if ('words' in about) {
    const found = findWords(house, about.words);
    if (!found) throw new Error('The house does not find the words.');
    markWords(found.runs, thread);
  } else {
    const found = findBlock(house, about.block);
    if (!found) throw new Error('The house does not find the block.');
    markBlock(found.element, thread);
  }
  Y.applyUpdate(desk.doc, Y.encodeStateAsUpdate(house, before), 'house');
  return selected.quote;
}

/** The words that a thread is about as the editor has them, its pieces joined by a bar where blocks part. */
export function wordsOf({ body }: Desk, thread: number, editor: Editor = body): string {
  const { doc } = editor.state;
  const pieces = threadsIn(doc).filter((place) => place.thread === thread);
  return pieces
    .map(({ from, to }, i) => {
      const joint = i > 0 && pieces[i - 1]?.to !== from ? '|' : '';
      return joint + doc.textBetween(from, to);
    })
    .join('');
}

/** The blocks of the body as they read. */
export const linesOf = ({ body }: Desk) => body.state.doc.children.map(({ textContent }) => textContent);
