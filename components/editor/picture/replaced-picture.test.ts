import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { bringWordsBack, replacePicture } from './replaced-picture.ts';

const schema = articleSchema();
const picture = schema.node('picture', { mediaId: 'cu', alt: 'Phà', size: 'wide' }, [
  schema.node('pictureCaption', null, [schema.text('Chuyến đầu.')]),
  schema.node('pictureCredit', null, [schema.text('Ảnh: Lan')]),
]);
const state = EditorState.create({
  doc: schema.node('doc', null, [schema.node('paragraph', null, [schema.text('Trước.')]), picture]),
});
const AT = state.doc.firstChild?.nodeSize ?? 0;

it('another picture stands without the words of the one before, at the same size', () => {
  const replaced = replacePicture(state, AT, 'moi').doc.child(1);
  expect(replaced.attrs).toEqual({ mediaId: 'moi', alt: '', size: 'wide' });
  expect(replaced.textContent).toBe('');
  expect(replaced.childCount).toBe(2);
});

it('the old words come back whole when they are wanted', () => {
  const after = state.apply(replacePicture(state, AT, 'moi'));
  const whole = bringWordsBack(after, AT, picture).doc.child(1);
  expect(whole.attrs).toEqual({ mediaId: 'moi', alt: 'Phà', size: 'wide' });
  expect(whole.content.eq(picture.content)).toBe(true);
});
