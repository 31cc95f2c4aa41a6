import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { penOf } from '#components/ui/pens.ts';
import { blockSuggestions } from '#lib/article/suggestions/suggestion';
import { inBlocks, onlyMoved, type Place } from '../in-blocks.ts';

/** A block that something is suggested about: what, and by whom. */
type Suggested = Place & { readonly kinds: string; readonly by: string };
type Shown = { readonly blocks: readonly Suggested[]; readonly marks: DecorationSet };

const key = new PluginKey<Shown>('suggestedBlocks');

/** Shows in the margin what is suggested about whole blocks; the blocks themselves, and what shows them, stay as they are. */
export function showBlocks(): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: (_, { doc }) => shownIn(doc, suggestedIn(doc)),
      apply: (tr, shown) => {
        if (!tr.docChanged) return shown;
        const blocks = suggestedIn(tr.doc);
        return onlyMoved(shown.blocks, blocks, tr.mapping, isSame)
          ? { blocks, marks: shown.marks.map(tr.mapping, tr.doc) }
          : shownIn(tr.doc, blocks);
      },
    },
    props: { decorations: (state) => key.getState(state)?.marks },
  });
}

const suggestedIn = inBlocks<Suggested>((block) => {
  const found = suggestedAt(block, 0);
  block.descendants((node, position) => {
    if (!node.isText) found.push(...suggestedAt(node, position + 1));
  });
  return found;
});

function suggestedAt(node: Node, from: number): Suggested[] {
  const { came, goes, changed } = blockSuggestions(node.attrs);
  const latest = goes ?? came ?? changed;
  if (!latest) return [];
  const kinds = [came?.kind, goes?.kind, changed && 'changed'].filter((kind) => kind);
  return [{ from, to: from + node.nodeSize, kinds: kinds.join(' '), by: latest.by }];
}

function isSame(one: Suggested, other: Suggested): boolean {
  return one.kinds === other.kinds && one.by === other.by;
}

function shownIn(doc: Node, blocks: readonly Suggested[]): Shown {
  const marks = blocks.map(({ from, to, kinds, by }) =>
    Decoration.node(from, to, {
      'data-suggested': kinds,
      style: `--pen: var(--color-pen-${penOf(by)})`,
    }),
  );
  return { blocks, marks: DecorationSet.create(doc, marks) };
}
