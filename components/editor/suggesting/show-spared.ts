import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { areSpared } from '#lib/article/suggestions/word-marks';
import { inBlocks, onlyMoved, type Place } from '../in-blocks.ts';

type Shown = { readonly words: readonly Place[]; readonly marks: DecorationSet };

const key = new PluginKey<Shown>('sparedWords');

/** Tells words that stand within struck ones, and carry that mark without being meant by it, from those that are struck. */
export function showSpared(): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: (_, { doc }) => shownIn(doc, sparedIn(doc)),
      apply: (tr, shown) => {
        if (!tr.docChanged) return shown;
        const words = sparedIn(tr.doc);
        return onlyMoved(shown.words, words, tr.mapping, () => true)
          ? { words, marks: shown.marks.map(tr.mapping, tr.doc) }
          : shownIn(tr.doc, words);
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

const sparedIn = inBlocks<Place>((block) => {
  const found: Place[] = [];
  block.descendants((node, position) => {
    const from = position + 1;
    if (node.isText && areSpared(node.marks)) found.push({ from, to: from + node.nodeSize });
  });
  return found;
});

function shownIn(doc: Node, words: readonly Place[]): Shown {
  const marks = words.map(({ from, to }) => Decoration.inline(from, to, { class: 'spared-words' }));
  return { words, marks: DecorationSet.create(doc, marks) };
}
