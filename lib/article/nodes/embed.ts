import { mergeAttributes, Node } from '@tiptap/core';
import { knownEmbed } from '#lib/article/embed/known-embed';

/**
 * A video, a post, a map or a sound of another house, under the words that the writer gives it. Its address is one that the
 * house knows, in the house's own spelling; an empty one is still to be given.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  content: 'embedTitle',
  isolating: true,
  draggable: true,
  defining: true,

  addAttributes() {
    return {
      address: {
        default: '',
        parseHTML: (element: HTMLElement) => knownEmbed(element.getAttribute('data-embed'))?.address ?? '',
        renderHTML: ({ address }: Record<string, unknown>) => ({ 'data-embed': address }),
        validate: (value: unknown) => {
          if (value !== '' && knownEmbed(value)?.address !== value)
            throw new RangeError('An embed has the address of a known provider.');
        },
      },
    };
  },

  parseHTML() {
    return [{ tag: 'figure[data-embed]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes), 0];
  },
});

/** What there is to see or hear, in the writer's words: readers decide by it whether to load it. */
export const EmbedTitle = Node.create({
  name: 'embedTitle',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return [{ tag: 'figcaption[data-embed-title]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figcaption', mergeAttributes(HTMLAttributes, { 'data-embed-title': '' }), 0];
  },
});
