import { type Editor, Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { asOneLine } from './one-line.ts';

/** From one field of the sheet to the one above or below; `false` when there is none. */
export type Leave = (towards: 'above' | 'below') => boolean;

/** The keys of a field that is a single line of text, and what is pasted or dropped into it. */
export const LineKeys = Extension.create<{ leave: Leave }>({
  name: 'lineKeys',

  addOptions() {
    return { leave: () => false };
  },

  addKeyboardShortcuts() {
    const { leave } = this.options;
    const below = () => leave('below') || true;
    return {
      Enter: below,
      'Shift-Enter': below,
      'Mod-Enter': below,
      ArrowDown: ({ editor }) => editor.view.endOfTextblock('down') && leave('below'),
      ArrowRight: ({ editor }) => isAtEnd(editor) && leave('below'),
      ArrowUp: ({ editor }) => editor.view.endOfTextblock('up') && leave('above'),
      ArrowLeft: ({ editor }) => isAtStart(editor) && leave('above'),
      Backspace: ({ editor }) => isAtStart(editor) && leave('above'),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: (slice) => {
            const line = asOneLine(slice.content.textBetween(0, slice.content.size, '\n', '\n'));
            return line === '' ? Slice.empty : new Slice(Fragment.from(this.editor.schema.text(line)), 0, 0);
          },
        },
      }),
    ];
  },
});

/** The way out of the body at its very beginning, up to the standfirst. */
export const BodyTop = Extension.create<{ leave: Leave }>({
  name: 'bodyTop',

  addOptions() {
    return { leave: () => false };
  },

  addKeyboardShortcuts() {
    const { leave } = this.options;
    return {
      ArrowUp: ({ editor }) => isInFirstBlock(editor) && editor.view.endOfTextblock('up') && leave('above'),
      ArrowLeft: ({ editor }) => isAtStart(editor) && leave('above'),
      Backspace: ({ editor }) => isAtStart(editor) && leave('above'),
    };
  },
});

function isAtStart({ state: { selection } }: Editor): boolean {
  return selection.empty && selection.from === 1 && selection.$from.depth === 1;
}

function isAtEnd({ state: { doc, selection } }: Editor): boolean {
  return selection.empty && selection.to === doc.content.size - 1;
}

function isInFirstBlock({ state: { doc, selection } }: Editor): boolean {
  return selection.empty && selection.to <= (doc.firstChild?.nodeSize ?? 0);
}
