import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { SharedUndo } from './shared-undo.ts';

/** Ends a step of the undo with each word and with each change of field; a syllable under way is never cut. */
export const UndoByWord = Extension.create<{ undo: SharedUndo | null }>({
  name: 'undoByWord',

  addOptions() {
    return { undo: null };
  },

  onFocus() {
    this.options.undo?.stopCapturing();
  },

  addProseMirrorPlugins() {
    const { undo } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => {
            if (!view.composing && /^\s$/.test(text)) undo?.stopCapturing();
            return false;
          },
        },
      }),
    ];
  },
});
