import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { ArticleNode } from '#lib/article/document';
import type { SharedUndo } from '../shared-undo.ts';

/** Where the last paste stands, wherever others have moved it, and the words it had. */
type PastedRange = { readonly from: number; readonly until: number; readonly words: string };

const rangeKey = new PluginKey<PastedRange | null>('pastedRange');

/** Remembers where the last paste stands in the text. */
export function pastedRange(): Plugin<PastedRange | null> {
  return new Plugin<PastedRange | null>({
    key: rangeKey,
    state: {
      init: () => null,
      apply: (tr, range) => {
        if (isPaste(tr)) return rangeOf(tr);
        if (!range || !tr.docChanged) return range;
        return { ...range, from: tr.mapping.map(range.from, 1), until: tr.mapping.map(range.until, -1) };
      },
    },
  });
}

/**
 * Puts the same paste in another reading where the last one stands, in one step of the undo; false when its words were
 * changed meanwhile, by this person or another.
 */
export function pasteOtherwise(
  view: EditorView,
  blocks: readonly ArticleNode[],
  undo: SharedUndo | null,
): boolean {
  const { state } = view;
  const range = rangeKey.getState(state);
  if (!range || wordsBetween(state, range) !== range.words) return false;
  const nodes = blocks.map((block) => Node.fromJSON(state.schema, block));
  undo?.stopCapturing();
  view.dispatch(state.tr.replaceRange(range.from, range.until, Slice.maxOpen(Fragment.from(nodes))));
  undo?.stopCapturing();
  return true;
}

function isPaste(tr: Transaction): boolean {
  return tr.getMeta('paste') === true || /^(?:paste|drop)$/.test(tr.getMeta('uiEvent') ?? '');
}

function rangeOf(tr: Transaction): PastedRange | null {
  const edges = tr.mapping.maps.flatMap((map, at) => {
    const later = tr.mapping.slice(at + 1);
    const found: number[] = [];
    map.forEach((_from, _until, from, until) => {
      found.push(later.map(from, -1), later.map(until, 1));
    });
    return found;
  });
  if (edges.length === 0) return null;
  const place = { from: Math.min(...edges), until: Math.max(...edges) };
  return { ...place, words: tr.doc.textBetween(place.from, place.until, '\n') };
}

function wordsBetween({ doc }: EditorState, { from, until }: PastedRange): string {
  return from < until && until <= doc.content.size ? doc.textBetween(from, until, '\n') : '';
}
