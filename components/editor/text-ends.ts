import { Extension } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/**
 * Ctrl+Home and Ctrl+End. A browser looks for the ends of the text on its own, finds none where a block with fields is
 * the last, and on a small screen stops short of the last line's words.
 */
export const TextEnds = Extension.create({
  name: 'textEnds',

  addKeyboardShortcuts() {
    const goTo = (end: 'first' | 'last') => () => {
      const { state, view } = this.editor;
      const [from, towards] = end === 'first' ? [0, 1] : [state.doc.content.size, -1];
      const words = Selection.findFrom(state.doc.resolve(from), towards, true);
      if (words) view.dispatch(state.tr.setSelection(words).scrollIntoView());
      return words !== null;
    };
    return { 'Mod-Home': goTo('first'), 'Mod-End': goTo('last') };
  },
});
