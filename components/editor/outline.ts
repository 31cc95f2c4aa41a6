import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { blockAt } from './block-places.ts';

/** A crosshead of the body: its words, how deep it stands, and where it begins. */
export type OutlineLine = { readonly text: string; readonly level: number; readonly position: number };

/** The crossheads of a body in their order, and in which part the caret stands; null before the first. */
export type Outline = { readonly lines: readonly OutlineLine[]; readonly at: number | null };

/** Lists the crossheads of a body; one in which nothing is written yet leads nowhere. */
export function outlineOf(doc: Node): OutlineLine[] {
  const lines: OutlineLine[] = [];
  doc.forEach((block, position) => {
    const text = block.type.name === 'crosshead' ? block.textContent.trim() : '';
    if (text !== '') lines.push({ text, level: Number(block.attrs.level), position });
  });
  return lines;
}

/** The outline of what is being written, as it is now. */
export function useOutline(body: Editor): Outline {
  return useEditorState({
    editor: body,
    selector: () => {
      const { doc, selection } = body.state;
      const lines = outlineOf(doc);
      const at = lines.findLastIndex(({ position }) => position <= selection.head);
      return { lines, at: at < 0 ? null : at };
    },
  });
}

/** Goes to a crosshead: the caret before its first letter, the crosshead at the head of the screen. */
export function goToLine(body: Editor, { position }: OutlineLine): void {
  const { state, view } = body;
  view.focus();
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(position + 1))));
  blockAt(body, position)?.scrollIntoView({ block: 'start' });
}
