import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { insertBlock } from '../insert-block.ts';

/** Puts pictures in together: into the gallery at that place after what is there, else as a gallery; one alone is a picture. */
export function putGallery(state: EditorState, mediaIds: readonly string[], at: number): Transaction {
  const { doc, schema, tr } = state;
  const place = doc.resolve(at);
  const pictures = mediaIds.map((mediaId) => pictureOf(schema, mediaId));
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (place.node(depth).type.name === 'gallery') return tr.insert(place.end(depth), pictures);
  const [first] = pictures;
  if (!first) return tr;
  const block = pictures.length === 1 ? first : schema.node('gallery', null, Fragment.from(pictures));
  return insertBlock(state, block, { at: place, takesCaret: false });
}

function pictureOf(schema: Schema, mediaId: string): Node {
  const picture = schema.nodes.picture?.createAndFill({ mediaId });
  if (!picture) throw new Error('The schema has no picture.');
  return picture;
}
