import { Plugin, TextSelection } from '@tiptap/pm/state';
import { rangeInLine } from './range-in-line.ts';

/**
 * Does what the browser is about to delete in place of the browser. Chrome remembers the look of words that it deleted
 * and gives it to the next ones; beside struck words it then takes these along. The keys themselves, which input methods
 * send in bursts, are left alone.
 */
export function deleteByRange(isOn: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!isOn() || view.composing || !event.cancelable || !event.inputType.startsWith('delete'))
            return false;
          if (!view.dom.ownerDocument.getSelection()?.isCollapsed) return false;
          const [target, ...more] = event.getTargetRanges();
          const range = target && more.length === 0 ? rangeInLine(view, target) : null;
          if (!range) return false;
          event.preventDefault();
          // Keys come faster than the editor hears of the caret that they move.
          const caret = event.inputType.endsWith('Forward') ? range.from : range.to;
          view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, caret)));
          view.dispatch(view.state.tr.delete(range.from, range.to).scrollIntoView());
          return true;
        },
      },
    },
  });
}
