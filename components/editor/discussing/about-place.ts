import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { BlockPlace, WordsPlace } from '#lib/article/threads/thread-places';
import type { TextField } from '#lib/newsroom/threads';

/** What a new thread is to be about, as the newsroom wants to hear it. */
export type AboutPlace = { readonly words: WordsPlace } | { readonly block: BlockPlace };

/** What a person selected to comment on: its place, how it reads, and where it stands in the editor now. */
export type Selected = {
  readonly field: TextField;
  readonly about: AboutPlace;
  readonly quote: string;
  /** The kind of block; null: words were selected. */
  readonly block: string | null;
  readonly range: Range;
};
export type Range = { readonly from: number; readonly to: number };

/** Whether what is selected on the page stands in this field: each field remembers what was last selected in it. */
export function holdsSelection({ view }: Editor): boolean {
  const { anchorNode } = document.getSelection() ?? {};
  return view.dom.contains(anchorNode ?? null);
}

/** What is selected in a field, to be commented on; null when nothing is that a comment could be about. */
export function selectedIn({ state }: Editor, field: TextField): Selected | null {
  const { selection } = state;
  if (selection.empty) return null;
  if (selection instanceof NodeSelection && selection.node.isBlock)
    return selectedBlock(state, selection, field);
  return wordsAt(state, selection, field);
}

/** The words of a passage as something to comment on; null when there are none. */
export function wordsAt(state: EditorState, passage: Range, field: TextField): Selected | null {
  const found = lettersIn(state.doc, passage);
  return found && selectedWords(state, found, field);
}

function selectedWords(
  state: EditorState,
  { range, quote }: { range: Range; quote: string },
  field: TextField,
): Selected | null {
  const binding = bindingOf(state);
  if (!binding) return null;
  const place = (position: number) =>
    inBase64(absolutePositionToRelativePosition(position, binding.type, binding.mapping));
  const words = { field, from: place(range.from), to: place(range.to), words: quote };
  return { field, about: { words }, quote, block: null, range };
}

/** Elements stand in the shared text as blocks stand in the editor. */
function selectedBlock(
  state: EditorState,
  { node, $from, from, to }: NodeSelection,
  field: TextField,
): Selected | null {
  let parent: unknown = bindingOf(state)?.type;
  for (let depth = 0; depth < $from.depth; depth += 1)
    parent = parent instanceof Y.XmlFragment ? parent.get($from.index(depth)) : null;
  if (!(parent instanceof Y.XmlFragment)) return null;
  const at = inBase64(Y.createRelativePositionFromTypeIndex(parent, $from.index()));
  const block = node.type.name;
  return { field, about: { block: { at, block } }, quote: node.textContent, block, range: { from, to } };
}

/** Where something that was selected stands in a text in which others have written since; null when it is gone. */
export function rangeNow(state: EditorState, doc: Node, { about }: Selected): Range | null {
  if ('block' in about) {
    const from = positionOf(state, about.block.at);
    const node = from === null ? null : doc.nodeAt(from);
    return from !== null && node ? { from, to: from + node.nodeSize } : null;
  }
  const [from, to] = [positionOf(state, about.words.from), positionOf(state, about.words.to)];
  return from !== null && to !== null && from < to ? { from, to } : null;
}

/** The selection without the spaces at its ends, so that both ends stand in words. */
function lettersIn(doc: Node, { from, to }: Range): { range: Range; quote: string } | null {
  const found: { from: number; words: string }[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return;
    const start = Math.max(from, position);
    found.push({ from: start, words: (node.text ?? '').slice(start - position, to - position) });
  });
  const written = found.filter(({ words }) => words.trim() !== '');
  const [first] = written;
  const last = written.at(-1);
  if (!first || !last) return null;
  const range = {
    from: first.from + first.words.length - first.words.trimStart().length,
    to: last.from + last.words.trimEnd().length,
  };
  return { range, quote: doc.textBetween(range.from, range.to, ' ', ' ') };
}

type Binding = { readonly type: Y.XmlFragment; readonly mapping: Map<Y.AbstractType<unknown>, Node> };

function bindingOf(state: EditorState): Binding | null {
  return ySyncPluginKey.getState(state)?.binding ?? null;
}

function positionOf(state: EditorState, place: string): number | null {
  const binding = bindingOf(state);
  if (!binding?.type.doc) return null;
  const bytes = Uint8Array.from(atob(place), (letter) => letter.charCodeAt(0));
  const relative = Y.decodeRelativePosition(bytes);
  return relativePositionToAbsolutePosition(binding.type.doc, binding.type, relative, binding.mapping);
}

function inBase64(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
}
