import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';

export type CrossheadLevel = 2 | 3;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    crosshead: {
      /** Makes the block a crosshead of this level, or a paragraph again. */
      toggleCrosshead: (level: CrossheadLevel) => ReturnType;
    };
  }
}

const levelOf = (value: unknown): CrossheadLevel => (Number(value) === 3 ? 3 : 2);

/** A crosshead between paragraphs; level 1 is the headline, which is no part of the body. */
export const Crosshead = Node.create({
  name: 'crosshead',
  group: 'block',
  content: 'inline*',
  defining: true,

  addAttributes() {
    return { level: { default: 2, rendered: false, validate: (value: unknown) => checkLevel(value) } };
  },

  parseHTML() {
    return [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } }));
  },

  renderHTML({ node, HTMLAttributes }) {
    return [`h${levelOf(node.attrs.level)}`, mergeAttributes(HTMLAttributes), 0];
  },

  addCommands() {
    return {
      toggleCrosshead:
        (level) =>
        ({ commands }) =>
          commands.toggleNode(this.name, 'paragraph', { level }),
    };
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Alt-2': () => this.editor.commands.toggleCrosshead(2),
      'Mod-Alt-3': () => this.editor.commands.toggleCrosshead(3),
    };
  },

  addInputRules() {
    return ([2, 3] as const).map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    );
  },
});

function checkLevel(value: unknown): void {
  if (value !== 2 && value !== 3) throw new RangeError('A crosshead has level 2 or 3.');
}
