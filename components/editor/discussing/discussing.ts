import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { TextField } from '#lib/newsroom/threads';
import { onlyMoved } from '../in-blocks.ts';
import { type Range, rangeNow } from './about-place.ts';
import { carryThreads } from './carry-threads.ts';
import type { PaperThreads } from './paper-threads.ts';
import { type Stretch, threadsIn } from './threads-in.ts';

type Options = { readonly field: TextField; readonly threads: PaperThreads | null };
type Shown = {
  readonly places: readonly Stretch[];
  /** What a comment is being written on, moving with the text around it. */
  readonly selected: Range | null;
  readonly marks: DecorationSet;
};

const key = new PluginKey<Shown>('discussing');

/** Shows on the paper what threads of comments are about, leads from there to the thread, and keeps copies free of them. */
export const Discussing = Extension.create<Options>({
  name: 'discussing',

  addOptions: () => ({ field: 'body', threads: null }),

  addProseMirrorPlugins() {
    const { field, threads } = this.options;
    return threads ? [showThreads(field, threads), carryThreads(threads)] : [];
  },
});

function showThreads(field: TextField, threads: PaperThreads): Plugin<Shown> {
  const shownIn = (doc: Node, places: readonly Stretch[], selected: Range | null) => ({
    places,
    selected,
    marks: marksFor(doc, places, selected, threads),
  });
  return new Plugin<Shown>({
    key,
    state: {
      init: (_, { doc }) => shownIn(doc, threadsIn(doc), null),
      apply: (tr, shown, before) => {
        const news = tr.getMeta(key) as { selected: Range | null } | undefined;
        if (!tr.docChanged && !news) return shown;
        const selected = news ? news.selected : rangeAfter(tr, before, shown.selected, threads);
        const places = tr.docChanged ? threadsIn(tr.doc) : shown.places;
        const isFollowed = !selected || (shown.selected && isSameRange(selected, mapped(tr, shown.selected)));
        return !news && isFollowed && onlyMoved(shown.places, places, tr.mapping, isSame)
          ? { places, selected, marks: shown.marks.map(tr.mapping, tr.doc) }
          : shownIn(tr.doc, places, selected);
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.marks,
      handleClick: (_view, _position, event) => {
        const thread = threadAt(event.target);
        if (thread !== null) threads.read(thread, 'pointer');
        return false;
      },
    },
    view: (view) => follow(view, field, threads),
  });
}

/** The binding puts what others wrote in by replacing the whole text: then the words are looked for by the shared text. */
function rangeAfter(
  tr: Transaction,
  before: EditorState,
  range: Range | null,
  { selected }: PaperThreads,
): Range | null {
  if (!range) return null;
  const moved = mapped(tr, range);
  return moved.from >= moved.to && selected ? rangeNow(before, tr.doc, selected) : moved;
}

function mapped({ mapping }: Transaction, { from, to }: Range): Range {
  return { from: mapping.map(from, 1), to: mapping.map(to, -1) };
}

function isSameRange(one: Range, other: Range): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Redraws when the threads change, and tells when places move. */
function follow(view: EditorView, field: TextField, threads: PaperThreads) {
  let selected = threads.selected;
  let again: ReturnType<typeof setTimeout> | undefined;
  const redraw = () => {
    clearTimeout(again);
    if (view.isDestroyed) return;
    // Nothing is drawn anew under a syllable that is being put together.
    if (view.composing) {
      again = setTimeout(redraw, 200);
      return;
    }
    const isNew = selected !== threads.selected;
    selected = threads.selected;
    const range = selected?.field === field ? selected.range : null;
    const kept = key.getState(view.state)?.selected ?? null;
    view.dispatch(view.state.tr.setMeta(key, { selected: isNew ? range : kept }));
  };
  const leave = threads.join(field, { view, places: () => key.getState(view.state)?.places ?? [] });
  const unlisten = threads.listen(redraw);
  return {
    update: (_: EditorView, before: EditorView['state']) => {
      if (before.doc !== view.state.doc) threads.moved();
    },
    destroy: () => {
      clearTimeout(again);
      unlisten();
      leave();
    },
  };
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.thread === other.thread && one.isBlock === other.isBlock;
}

function marksFor(
  doc: Node,
  places: readonly Stretch[],
  selected: Range | null,
  { shown, active }: PaperThreads,
): DecorationSet {
  const marks = places.flatMap(({ thread, from, to, isBlock }) => {
    const known = shown.get(thread);
    const isActive = thread === active;
    // Whose thread this page does not know is nobody's mark: a client can write any number into its text.
    if (!known || (known.isSettled && !isActive)) return [];
    const look = {
      class: isBlock ? 'discussed-block' : 'discussed-words',
      'data-thread': String(thread),
      style: `--pen: var(--color-pen-${known.pen})`,
      ...(known.isBlocking && { 'data-blocking': '' }),
      ...(isActive && { 'data-active': '' }),
    };
    return [isBlock ? Decoration.node(from, to, look) : Decoration.inline(from, to, look)];
  });
  const wanted =
    selected && selected.from < selected.to
      ? [Decoration.inline(selected.from, selected.to, { class: 'discussed-now' })]
      : [];
  return DecorationSet.create(doc, [...marks, ...wanted]);
}

/** The innermost thread that an element on the paper belongs to. */
export function threadAt(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest('.discussed-words, .discussed-block') : null;
  const thread = Number(mark?.getAttribute('data-thread'));
  return thread > 0 ? thread : null;
}

/** The threads that a place in a document belongs to, the innermost first. */
export function threadsAround(state: EditorView['state'], { from, to }: Range): number[] {
  const places = key.getState(state)?.places ?? [];
  return places
    .filter((place) => place.from <= from && place.to >= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .map(({ thread }) => thread);
}
