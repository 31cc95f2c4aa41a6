import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { penOf } from '#components/ui/pens.ts';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';

const key = new PluginKey<DecorationSet>('suggestedBlocks');

/** Shows in the margin what is suggested about whole blocks; the blocks themselves, and what shows them, stay as they are. */
export function showBlocks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => shownIn(doc),
      apply: (tr, shown) => (tr.docChanged ? shownIn(tr.doc) : shown),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function shownIn(doc: Node): DecorationSet {
  const shown: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.isText) return false;
    const { came, goes, changed } = blockSuggestions(node.attrs);
    const latest = goes ?? came ?? changed;
    if (latest) {
      const kinds = [came?.kind, goes?.kind, changed && 'changed'].filter((kind) => kind);
      const attributes = {
        'data-suggested': kinds.join(' '),
        style: `--pen: var(--color-pen-${penOf(latest.by)})`,
      };
      shown.push(Decoration.node(at, at + node.nodeSize, attributes));
    }
    return true;
  });
  return DecorationSet.create(doc, shown);
}
