import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Moves the picture that begins there past its neighbour in the same gallery. It is the neighbour that is lifted over, so
 * that whoever writes in the picture's words stays in them. Null outside of a gallery and at its edges.
 */
export function movePicture(
  { doc, tr }: EditorState,
  position: number,
  towards: 'before' | 'after',
): Transaction | null {
  const place = doc.resolve(position);
  const gallery = place.parent;
  const index = place.index();
  const neighbourIndex = towards === 'before' ? index - 1 : index + 1;
  const neighbour = gallery.type.name === 'gallery' ? gallery.maybeChild(neighbourIndex) : null;
  if (!neighbour) return null;
  const from = place.posAtIndex(neighbourIndex);
  const landing = towards === 'before' ? place.posAtIndex(index + 1) - neighbour.nodeSize : position;
  return tr.delete(from, from + neighbour.nodeSize).insert(landing, neighbour);
}

/** Where the picture of a gallery begins that the selection stands in, or null. */
export function pictureInGallery({ selection: { $from } }: EditorState): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'gallery') return $from.posAtIndex($from.index(depth), depth);
  return null;
}

/** Takes the picture that begins there out of the text; the last of a gallery takes the gallery with it. */
export function takePictureAway({ doc, tr }: EditorState, position: number): Transaction {
  const place = doc.resolve(position);
  const isLast = place.parent.type.name === 'gallery' && place.parent.childCount === 1;
  const size = place.nodeAfter?.nodeSize ?? 0;
  return isLast ? tr.delete(place.before(), place.after()) : tr.delete(position, position + size);
}
