import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { WordForWord } from '#lib/article/word-for-word';

/**
 * Which nodes of the editor stand for which parts of the shared text. The binding takes out what somebody else changed,
 * and whatever that stands in, and then forgets all the rest as well, so that a word of theirs would have the whole story
 * made, compared and drawn anew. Here the rest stays. Given to the binding, it also says that the text will be drawn by
 * `drawSharedText`: left to itself the binding draws all of it again whenever a menu joins the editor.
 */
export class KeptNodes extends WordForWord {
  override clear(): void {}
}

const drawn = new PluginKey<boolean>('sharedText');

/** Lets nothing be written in an editor as long as the shared text is not in it. */
export const SharedText = Extension.create({
  name: 'sharedText',

  addProseMirrorPlugins() {
    return [
      new Plugin<boolean>({
        key: drawn,
        state: { init: () => false, apply: (tr, was) => was || isOfSharedText(tr) },
        filterTransaction: (tr, state) =>
          !tr.docChanged || drawn.getState(state) === true || isOfSharedText(tr),
      }),
    ];
  },
});

/** Puts the shared text into an editor, once: best when the editor stands in the page with all that shows its blocks. */
export function drawSharedText({ view }: Editor): void {
  if (!drawn.getState(view.state)) ySyncPluginKey.getState(view.state)?.binding._forceRerender();
}

function isOfSharedText(tr: Transaction): boolean {
  return tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
}
