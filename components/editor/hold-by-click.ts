import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';

/**
 * Takes hold of a block by a click on what is drawn of it, as on a picture. ProseMirror does so only with blocks that hold
 * no words; in one with a caption a click on the picture did nothing, and what was selected before stayed so.
 */
export const HoldByClick = Extension.create({
  name: 'holdByClick',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleClickOn: (view, _position, _node, at, { target }) => {
            const drawing = target instanceof Element ? target.closest('[data-drag-handle]') : null;
            if (!drawing || !view.nodeDOM(at)?.contains(drawing)) return false;
            const { tr, doc } = view.state;
            view.dispatch(tr.setSelection(NodeSelection.create(doc, at)));
            return true;
          },
        },
      }),
    ];
  },
});
