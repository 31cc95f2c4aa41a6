import { type Editor, Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ArticleNode } from '#lib/article/document';
import { type OldLettersPasted, readWithOldLetters } from '#lib/article/paste/old-letters';
import type { Pasted } from '#lib/article/paste/pasted';
import { proposeHeadline } from '#lib/article/paste/propose-headline';
import { readMarkup } from '#lib/article/paste/read-markup';
import { readPlain } from '#lib/article/paste/read-plain';
import { withoutHandlers } from '#lib/article/paste/without-handlers';
import { articleSchema } from '#lib/article/schema';
import { pictureFilesIn } from '../picture/picture-files.ts';
import type { SharedUndo } from '../shared-undo.ts';
import { isDocumentEmpty } from './paste-headline.ts';
import { filesOf } from './pasted-pictures.ts';
import { pastedRange, pasteOtherwise } from './pasted-range.ts';

/** What a person is told about a paste: what was left out, and the line that may be the headline of a whole story. */
export type PasteNews = {
  readonly dropped: Pasted['dropped'];
  readonly headline: string | null;
  readonly isTooLong?: boolean;
  /** Letters of an old encoding, and the way to have them read, or left, after all; false when the text has changed. */
  readonly old?: OldLettersPasted & { readonly takeOtherwise: () => boolean };
};

export type PastingOptions = {
  readonly undo: SharedUndo | null;
  /** Says whether the story has no headline yet. */
  readonly wantsHeadline: () => boolean;
  readonly hear: (news: PasteNews) => void;
  readonly sendPictures: (files: readonly File[]) => void;
};

/** In letters. More than this at once is also more than the house takes in one piece, and could never be saved. */
const MOST_LETTERS = 600_000;

const SILENT: PastingOptions = {
  undo: null,
  wantsHeadline: () => false,
  hear: () => {},
  sendPictures: () => {},
};

/**
 * What is pasted or dropped into the body: read as an article whatever program it comes from, in one step of the undo.
 * What was copied in an editor of Morat is left as it is.
 */
export const Pasting = Extension.create<PastingOptions>({
  name: 'pasting',
  priority: 1_000,

  addOptions() {
    return SILENT;
  },

  addProseMirrorPlugins() {
    const { options, editor } = this;
    let last: ReadPaste | null = null;
    return [
      pastedRange(),
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            last = isOwn(html) ? null : readHtml(html);
            return last ? htmlOf(last.pasted) : withoutHandlers(html);
          },
          clipboardTextParser: (text, context, _plain, view) => {
            last = readWithOldLetters(text, (letters) => readPlain(text, letters));
            return sliceOfText(text, last.pasted, context, view);
          },
          handlePaste: (_view, { clipboardData }, slice) => {
            const pasted = last;
            last = null;
            return isTooLong(slice, options) || take(pasted, clipboardData, editor, options);
          },
          handleDrop: (_view, { dataTransfer }, slice, isMoved) => {
            const pasted = last;
            last = null;
            return (!isMoved && isTooLong(slice, options)) || take(pasted, dataTransfer, editor, options);
          },
        },
      }),
    ];
  },
});

/** What is pasted or dropped into a field of a single line: the words alone, read by the same rules. */
export const LinePasting = Extension.create({
  name: 'linePasting',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => htmlOf(readHtml(html).pasted),
        },
      }),
    ];
  },
});

type ReadPaste = ReturnType<typeof readWithOldLetters>;

function readHtml(html: string): ReadPaste {
  const document = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  return readWithOldLetters(document.body.textContent ?? '', (letters) => readMarkup(document, letters));
}

function isTooLong({ content }: Slice, { hear }: PastingOptions): boolean {
  if (content.size <= MOST_LETTERS) return false;
  hear({ dropped: [], headline: null, isTooLong: true });
  return true;
}

/** Whether a paste goes no further: when it has nothing that a story could take. */
function take(
  read: ReadPaste | null,
  data: DataTransfer | null,
  editor: Editor,
  options: PastingOptions,
): boolean {
  endStep(options.undo);
  if (!read || pictureFilesIn(data).length > 0) return false;
  const { pasted, old } = read;
  const isWholeStory = isDocumentEmpty(editor.state.doc) && options.wantsHeadline();
  const headline = isWholeStory ? proposeHeadline(pasted) : null;
  const takeOtherwise = () => pasteOtherwise(editor.view, old?.otherwise ?? [], options.undo);
  if (headline !== null || pasted.dropped.length > 0 || old)
    options.hear({ dropped: pasted.dropped, headline, ...(old && { old: { ...old, takeOtherwise } }) });
  if (pasted.pictures.length > 0) options.sendPictures(filesOf(pasted.pictures));
  return pasted.blocks.length === 0;
}

/** Parts the step of the undo from what was typed before, and from what will be typed after. */
function endStep(undo: SharedUndo | null): void {
  undo?.stopCapturing();
  queueMicrotask(() => undo?.stopCapturing());
}

function isOwn(html: string): boolean {
  return /\sdata-pm-slice=["']/.test(html);
}

function htmlOf({ blocks }: Pasted): string {
  const schema = articleSchema();
  const fragment = Fragment.from(blocks.map((block) => Node.fromJSON(schema, block)));
  const room = document.implementation.createHTMLDocument('').createElement('div');
  room.append(DOMSerializer.fromSchema(schema).serializeFragment(fragment, { document: room.ownerDocument }));
  return room.innerHTML;
}

/** A single line goes in where the caret is, with the marks there and the spaces at its ends. */
function sliceOfText(text: string, { blocks }: Pasted, context: ResolvedPos, { state }: EditorView): Slice {
  const line = text.replace(/[\s\u00a0]+/g, ' ').normalize('NFC');
  const isLine = !/[\r\n\v]/.test(text.trim()) && blocks.every(({ type }) => type === 'paragraph');
  if (isLine && line !== '') return new Slice(Fragment.from(state.schema.text(line, context.marks())), 0, 0);
  const nodes = blocks.map((block: ArticleNode) => Node.fromJSON(state.schema, block));
  return Slice.maxOpen(Fragment.from(nodes));
}
