import { Plugin } from '@tiptap/pm/state';
import { rangeInLine } from './range-in-line.ts';

/**
 * An input method that begins on selected words would have the browser take them out of the page in the middle of a
 * syllable. They are struck first, and the syllable begins beside them.
 */
export function composeBesideSelection(isOn: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart: (view) => {
          const selected = view.dom.ownerDocument.getSelection();
          const range = isOn() && selected?.rangeCount ? rangeInLine(view, selected.getRangeAt(0)) : null;
          if (range) view.dispatch(view.state.tr.delete(range.from, range.to));
          else if (isOn() && !view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
          return false;
        },
      },
    },
  });
}
