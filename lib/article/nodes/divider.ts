import { mergeAttributes, Node, nodeInputRule } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    divider: {
      /** Puts a divider where the caret is. */
      insertDivider: () => ReturnType;
    };
  }
}

/** A pause between two parts of a story. */
export const Divider = Node.create({
  name: 'divider',
  group: 'block',

  parseHTML() {
    return [{ tag: 'hr' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['hr', mergeAttributes(HTMLAttributes)];
  },

  addCommands() {
    return {
      insertDivider:
        () =>
        ({ commands }) =>
          commands.insertContent({ type: this.name }),
    };
  },

  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|\*\*\*)\s$/, type: this.type })];
  },
});
