import { mergeAttributes, Node } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pullQuote: {
      /** Puts an empty pull quote, or one with these words, where the caret is. */
      insertPullQuote: (words?: string) => ReturnType;
    };
  }
}

/** A sentence lifted out of the story and set large, with who said it. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'pullQuoteText attribution',
  isolating: true,
  defining: true,

  parseHTML() {
    return [{ tag: 'figure[data-pull-quote]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes, { 'data-pull-quote': '' }), 0];
  },

  addCommands() {
    return {
      insertPullQuote:
        (words = '') =>
        ({ commands }) =>
          commands.insertContent({
            type: this.name,
            content: [
              { type: 'pullQuoteText', ...(words !== '' && { content: [{ type: 'text', text: words }] }) },
              { type: 'attribution' },
            ],
          }),
    };
  },
});

/** The words of a pull quote. */
export const PullQuoteText = Node.create({
  name: 'pullQuoteText',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-pull-quote-text]', priority: 60 }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes, { 'data-pull-quote-text': '' }), 0];
  },
});

/** Who said the words of a pull quote. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: '',
  defining: true,

  parseHTML() {
    return [{ tag: 'figcaption[data-attribution]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figcaption', mergeAttributes(HTMLAttributes, { 'data-attribution': '' }), 0];
  },
});
