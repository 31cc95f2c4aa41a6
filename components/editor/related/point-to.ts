import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { insertBlock } from '../insert-block.ts';

/** Makes the related story that begins there point to a story; one writes on after it. */
export function pointTo({ tr }: EditorState, position: number, storyId: number): Transaction {
  tr.setNodeAttribute(position, 'storyId', storyId);
  const size = tr.doc.nodeAt(position)?.nodeSize ?? 0;
  return tr.setSelection(Selection.near(tr.doc.resolve(position + size), 1));
}

/** Puts a block in and takes hold of it, so that it asks at once what it is to be. */
export function putHeld(state: EditorState, block: Node): Transaction {
  const tr = insertBlock(state, block);
  let place = 0;
  tr.mapping.maps[0]?.forEach((_from, _to, start) => {
    place = start;
  });
  return tr.setSelection(NodeSelection.create(tr.doc, place));
}
