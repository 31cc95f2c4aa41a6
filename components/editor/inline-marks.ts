import { Extension, InputRule } from '@tiptap/core';

/**
 * Bold and italic as Markdown writes them: **đậm** and _nghiêng_, heard only when a space is typed after the closing mark.
 * By then no syllable is under way, whether it is put together by composition or by backspaces (UniKey); and a mark that
 * stands beside a space, as in "5 * 3 * 2", opens or closes nothing.
 */
export const InlineMarks = Extension.create({
  name: 'inlineMarks',

  addInputRules() {
    return [
      ruleFor('bold', /(?:^|[\s(“"])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*\s$/),
      ruleFor('italic', /(?:^|[\s(“"])_([^\s_](?:[^_]*[^\s_])?)_\s$/),
    ];
  },
});

function ruleFor(mark: 'bold' | 'italic', find: RegExp): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range, match }) => {
      const [all, words = ''] = match;
      const type = state.schema.marks[mark];
      const { tr } = state;
      const { parent } = tr.doc.resolve(range.from);
      if (!type || !parent.type.allowsMarkType(type)) return null;
      const sign = mark === 'bold' ? 2 : 1;
      const open = range.from + all.indexOf(words) - sign;
      const close = open + sign + words.length;
      // The space that made it so is not in the text yet.
      tr.delete(close, range.to)
        .delete(open, open + sign)
        .addMark(open, open + words.length, type.create())
        .removeStoredMark(type)
        .insertText(' ', open + words.length);
      tr.removeMark(open + words.length, open + words.length + 1, type);
    },
  });
}
