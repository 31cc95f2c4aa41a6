import { type Editor, Extension } from '@tiptap/core';
import { movePicture, pictureInGallery } from './move-picture.ts';

/** Alt+Shift+arrow within a gallery moves the picture that one is in, not the gallery. */
export const GalleryKeys = Extension.create({
  name: 'galleryKeys',
  priority: 200,

  addKeyboardShortcuts() {
    const before = () => move(this.editor, 'before');
    const after = () => move(this.editor, 'after');
    return {
      'Alt-Shift-ArrowUp': before,
      'Alt-Shift-ArrowLeft': before,
      'Alt-Shift-ArrowDown': after,
      'Alt-Shift-ArrowRight': after,
    };
  },
});

function move({ state, view }: Editor, towards: 'before' | 'after'): boolean {
  const position = pictureInGallery(state);
  if (position === null) return false;
  const tr = movePicture(state, position, towards);
  if (tr) view.dispatch(tr.scrollIntoView());
  return true;
}
