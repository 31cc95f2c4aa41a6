import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Hit } from './find-hits.ts';

/** What is marked in one field: all hits, and which of them is looked at. */
type Marked = { readonly hits: readonly Hit[]; readonly at: number | null };
type Shown = Marked & { readonly marks: DecorationSet };

const findMarks = new PluginKey<Shown>('findMarks');
const NOTHING: Shown = { hits: [], at: null, marks: DecorationSet.empty };
/** More marks than this are of no use to the eye; those about the hit that is looked at are drawn. */
const MOST_MARKS = 600;

/** Marks what was found, by decorations that move with the text and never touch it or the caret. */
export const FindMarks = Extension.create({
  name: 'findMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<Shown>({
        key: findMarks,
        state: {
          init: () => NOTHING,
          apply: (tr, shown) => {
            const marked: Marked | undefined = tr.getMeta(findMarks);
            if (marked) return { ...marked, marks: drawn(tr.doc, marked) };
            return tr.docChanged && shown !== NOTHING ? moved(shown, tr) : shown;
          },
        },
        props: { decorations: (state) => findMarks.getState(state)?.marks },
      }),
    ];
  },
});

/** A transaction that marks these hits and takes all other marks away. */
export function markHits({ tr }: EditorState, marked: Marked): Transaction {
  return tr.setMeta(findMarks, marked).setMeta('addToHistory', false);
}

/** The hits as they stand now, moved by whatever was typed since they were found. */
export function markedHits(state: EditorState): readonly Hit[] {
  return findMarks.getState(state)?.hits ?? [];
}

function drawn(doc: Transaction['doc'], { hits, at }: Marked): DecorationSet {
  if (hits.length === 0) return DecorationSet.empty;
  const first = Math.max(0, Math.min((at ?? 0) - MOST_MARKS / 2, hits.length - MOST_MARKS));
  const near = hits.slice(first, first + MOST_MARKS);
  return DecorationSet.create(
    doc,
    near.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: first + index === at ? 'find-hit is-at' : 'find-hit' }),
    ),
  );
}

/** Until the text is looked through again, hits follow it; one that was typed into is none any more, and loses its mark. */
function moved({ hits, marks }: Shown, tr: Transaction): Shown {
  const left = hits.flatMap(({ from, to }) => {
    const start = tr.mapping.mapResult(from, 1);
    const end = tr.mapping.mapResult(to, -1);
    const isWhole = !start.deletedAfter && !end.deletedBefore && end.pos - start.pos === to - from;
    return isWhole ? [{ from: start.pos, to: end.pos }] : [];
  });
  const along = marks.map(tr.mapping, tr.doc);
  if (left.length === hits.length) return { hits: left, at: null, marks: along };
  const places = new Map(left.map(({ from, to }) => [from, to]));
  const stale = along.find().filter(({ from, to }) => places.get(from) !== to);
  return { hits: left, at: null, marks: along.remove(stale) };
}
