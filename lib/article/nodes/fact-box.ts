import { mergeAttributes, Node } from '@tiptap/core';

/** Facts set apart from the story: figures, a timeline, who is who. A title, and text or lists under it. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factBoxTitle (paragraph | crosshead | bulletList | orderedList)+',
  isolating: true,
  defining: true,

  parseHTML() {
    return [{ tag: 'aside[data-fact-box]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { 'data-fact-box': '' }), 0];
  },
});

/** What a fact box is about. */
export const FactBoxTitle = Node.create({
  name: 'factBoxTitle',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-fact-box-title]', priority: 60 }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes, { 'data-fact-box-title': '' }), 0];
  },
});
