import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { movePicture, pictureInGallery, takePictureAway } from './move-picture.ts';

const schema = articleSchema();

function galleryOf(...mediaIds: string[]): EditorState {
  const pictures = mediaIds.map((mediaId) => {
    const picture = schema.nodes.picture?.createAndFill({ mediaId });
    if (!picture) throw new Error('no picture');
    return picture;
  });
  const doc = schema.node('doc', null, [schema.node('gallery', null, pictures), schema.node('paragraph')]);
  return EditorState.create({ doc });
}
const order = ({ doc }: EditorState) => doc.firstChild?.children.map(({ attrs }) => attrs.mediaId) ?? [];
const SIZE = 6;
const at = (index: number) => 1 + index * SIZE;

describe('a picture of a gallery', () => {
  it.each([
    [1, 'before', ['b', 'a', 'c']],
    [1, 'after', ['a', 'c', 'b']],
    [2, 'before', ['a', 'c', 'b']],
  ] as const)('number %i goes %s its neighbour', (index, towards, expected) => {
    const state = galleryOf('a', 'b', 'c');
    const tr = movePicture(state, at(index), towards);
    expect(tr && order(state.apply(tr))).toEqual(expected);
  });

  it('stays where nothing is beyond it', () => {
    expect(movePicture(galleryOf('a', 'b'), at(0), 'before')).toBeNull();
    expect(movePicture(galleryOf('a', 'b'), at(1), 'after')).toBeNull();
    expect(movePicture(galleryOf('a', 'b'), 0, 'after')).toBeNull();
  });

  it('keeps the caret in its caption', () => {
    const state = galleryOf('a', 'b');
    const written = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at(1) + 2)));
    const place = pictureInGallery(written);
    expect(place).toBe(at(1));
    const tr = movePicture(written, place ?? 0, 'before');
    expect(tr?.selection.$from.node(2).attrs.mediaId).toBe('b');
  });

  it('is known when it is held itself', () => {
    const state = galleryOf('a', 'b');
    const held = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at(1))));
    expect(pictureInGallery(held)).toBe(at(1));
  });

  it('goes away, and the last one takes the gallery with it', () => {
    const two = galleryOf('a', 'b');
    expect(order(two.apply(takePictureAway(two, at(0))))).toEqual(['b']);
    const one = galleryOf('a');
    expect(one.apply(takePictureAway(one, at(0))).doc.firstChild?.type.name).toBe('paragraph');
  });
});
