import { mergeAttributes, Node } from '@tiptap/core';

/**
 * Pictures that belong together, in the order in which they are looked at. They are the same pictures as elsewhere in a
 * text, so that whoever walks the pictures of a story finds these as well; how wide each stands is the gallery's business.
 */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'picture+',
  isolating: true,
  defining: true,

  parseHTML() {
    return [{ tag: 'section[data-gallery]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes, { 'data-gallery': '' }), 0];
  },
});
