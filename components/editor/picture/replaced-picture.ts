import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { NodeViewProps } from '@tiptap/react';
import { useState } from 'react';

/**
 * Puts another picture in place of the one that begins there. What the old one showed, was called and who took it would be
 * wrong under the new one, so these words go with it.
 */
export function replacePicture({ doc, tr }: EditorState, position: number, mediaId: string): Transaction {
  const picture = doc.nodeAt(position);
  if (picture?.type.name !== 'picture') return tr;
  tr.setNodeMarkup(position, null, { ...picture.attrs, mediaId, alt: '' });
  picture.forEach((line, offset) => {
    const start = tr.mapping.map(position + 1 + offset) + 1;
    tr.delete(start, start + line.content.size);
  });
  return tr;
}

/** Gives a picture the words of the one that it took the place of. */
export function bringWordsBack({ doc, tr }: EditorState, position: number, before: Node): Transaction {
  const picture = doc.nodeAt(position);
  if (picture?.type.name !== 'picture') return tr;
  tr.setNodeMarkup(position, null, { ...picture.attrs, alt: before.attrs.alt });
  return tr.replaceWith(position + 1, position + picture.nodeSize - 1, before.content);
}

/** Replaces a picture and remembers what was written with the one before, until its words are wanted or others written. */
export function useWordsOfBefore(editor: Editor, getPos: NodeViewProps['getPos']) {
  const [before, setBefore] = useState<Node | null>(null);
  const position = getPos() ?? Number.POSITIVE_INFINITY;
  const { doc } = editor.state;
  const now = position < doc.content.size ? doc.nodeAt(position) : null;
  const takePlace = (mediaId: string) => {
    const at = getPos();
    const old = at === undefined ? null : editor.state.doc.nodeAt(at);
    if (at === undefined || !old) return;
    setBefore(hasWords(old) ? old : null);
    editor.view.dispatch(replacePicture(editor.state, at, mediaId));
  };
  const keepWords = () => {
    const at = getPos();
    if (at === undefined || !before) return;
    editor.view.dispatch(bringWordsBack(editor.state, at, before));
    setBefore(null);
  };
  return { takePlace, keepWords, mayKeepWords: before !== null && now !== null && !hasWords(now) };
}

function hasWords({ attrs, textContent }: Node): boolean {
  return attrs.alt !== '' || textContent.trim() !== '';
}
