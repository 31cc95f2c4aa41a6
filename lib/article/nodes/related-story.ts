import { mergeAttributes, Node } from '@tiptap/core';

/**
 * Points to another story of the paper. Only its number is kept: headline and address are what they are when the page is
 * printed, and a story that readers cannot see is not pointed to. The number 0 is one that is still to be chosen.
 */
export const RelatedStory = Node.create({
  name: 'relatedStory',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      storyId: {
        default: 0,
        parseHTML: (element: HTMLElement) => numberOf(element.getAttribute('data-related-story')),
        renderHTML: ({ storyId }: Record<string, unknown>) => ({ 'data-related-story': storyId }),
        validate: (value: unknown) => {
          if (!isStoryNumber(value)) throw new RangeError('A related story is a number.');
        },
      },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-related-story]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', mergeAttributes(HTMLAttributes)];
  },
});

function isStoryNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1e12;
}

function numberOf(written: string | null): number {
  const number = Number(written);
  return isStoryNumber(number) ? number : 0;
}
