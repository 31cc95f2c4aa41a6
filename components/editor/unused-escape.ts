import { type Editor, Extension } from '@tiptap/core';

/** An Escape in the text that nothing there had a use for: ProseMirror keeps all of them from the page. */
export const UNUSED_ESCAPE = 'unused-escape';

/** Comes after all that may have a use for an Escape in the text, and tells the page of one that is left. */
export const UnusedEscape = Extension.create({
  name: 'unusedEscape',
  priority: 1,
  addKeyboardShortcuts: () => ({ Escape: tellThePage }),
});

function tellThePage({ editor }: { editor: Editor }): boolean {
  editor.view.dom.dispatchEvent(new Event(UNUSED_ESCAPE, { bubbles: true }));
  return false;
}
