import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { SharedUndo } from '../shared-undo.ts';
import { putForAddress } from './put-embed.ts';

/**
 * An address that is pasted alone into an empty line becomes an embed or a link. The text of it comes first and what it
 * becomes is a step of its own, so that one undo gives the text back.
 */
export const PastedAddress = Extension.create<{ undo: SharedUndo | null }>({
  name: 'pastedAddress',
  priority: 1_100,

  addOptions() {
    return { undo: null };
  },

  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (_view, { clipboardData }) =>
            takeAddress(editor, clipboardData?.getData('text/plain').trim() ?? '', options.undo),
        },
      }),
    ];
  },
});

function takeAddress({ state, view }: Editor, text: string, undo: SharedUndo | null): boolean {
  const { $from, empty } = state.selection;
  const isBlankLine = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  if (!isBlankLine || !/^https?:\/\/\S+$/i.test(text)) return false;
  const position = $from.before();
  undo?.stopCapturing();
  view.dispatch(state.tr.insertText(text));
  undo?.stopCapturing();
  const becomes = putForAddress(view.state, position);
  if (becomes) view.dispatch(becomes);
  undo?.stopCapturing();
  return true;
}
