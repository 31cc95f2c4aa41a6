import { Plugin } from '@tiptap/pm/state';

/**
 * An input method that begins on selected words would have the browser take them out of the page in the middle of a
 * syllable. They are struck first, and the syllable begins beside them.
 */
export function composeBesideSelection(isOn: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          if (isOn() && !view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
          return false;
        },
      },
    },
  });
}
