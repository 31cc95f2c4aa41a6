import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Lets the editor know what is selected before a key that is more than a letter acts on it. Browsers tell of a new
 * selection a moment later, and on a busy machine the next key is faster: Ctrl+K just after selecting found nothing
 * selected.
 */
export const HeardSelection = Extension.create({
  name: 'heardSelection',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: (view) => {
          const hear = (press: KeyboardEvent) => {
            if (actsOnSelection(press) && isIn(view, press)) tellSelection(view);
          };
          // At the window and on the way down, so that it comes before everybody who reads the selection.
          const page = view.dom.ownerDocument.defaultView;
          page?.addEventListener('keydown', hear, { capture: true });
          return { destroy: () => page?.removeEventListener('keydown', hear, { capture: true }) };
        },
      }),
    ];
  },
});

/** Letters are left alone: input methods put syllables together by moving the selection about. */
function actsOnSelection(press: KeyboardEvent): boolean {
  if (press.isComposing || press.keyCode === 229) return false;
  return press.ctrlKey || press.metaKey || press.altKey || press.key.length > 1;
}

const isIn = (view: EditorView, { target }: KeyboardEvent) =>
  target instanceof Node && view.dom.contains(target);

/** The very event the editor waits for; it compares, and does nothing when it knows already. */
function tellSelection(view: EditorView): void {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
