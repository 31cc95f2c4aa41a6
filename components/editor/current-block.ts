import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { moveBlock } from './move-block.ts';

/** Marks the block one writes in, for the focus mode, and moves it by Alt+Shift+arrow. */
export const CurrentBlock = Extension.create({
  name: 'currentBlock',

  addKeyboardShortcuts() {
    const move = (towards: 'up' | 'down') => () => {
      const tr = moveBlock(this.editor.state, towards);
      if (tr) this.editor.view.dispatch(tr);
      return true;
    };
    return { 'Alt-Shift-ArrowUp': move('up'), 'Alt-Shift-ArrowDown': move('down') };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection: { $from } }) => {
            if ($from.depth === 0) return null;
            const mark = Decoration.node($from.before(1), $from.after(1), { class: 'is-current' });
            return DecorationSet.create(doc, [mark]);
          },
        },
      }),
    ];
  },
});
