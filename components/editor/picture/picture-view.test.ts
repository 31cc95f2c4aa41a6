// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import { Picture } from '#lib/article/nodes/picture';
import { articleExtensions } from '#lib/article/schema';
import { HoldByClick } from '../hold-by-click.ts';
import { ActivePicture } from './active-picture.ts';
import { pictureView } from './picture-view.ts';

const source = {
  addressOf: (mediaId: string, width: number) => `/media/${mediaId}/${width}`,
  gone: 'Ảnh không còn',
  unnamed: 'Ảnh chưa mô tả',
};
const extensions = articleExtensions.map((extension) =>
  extension === Picture ? Picture.extend({ addNodeView: () => pictureView(source) }) : extension,
);
let editor: Editor;
afterEach(() => editor.destroy());

const line = (type: string, text: string) => ({ type, ...(text && { content: [{ type: 'text', text }] }) });
const picture = (mediaId: string, credit = 'Bến Sông') => ({
  type: 'picture',
  attrs: { mediaId, alt: 'Nước lên' },
  content: [line('pictureCaption', 'Bến đò'), line('pictureCredit', credit)],
});
function open(...content: object[]) {
  editor = new Editor({
    content: { type: 'doc', content },
    extensions: [...extensions, ActivePicture, HoldByClick],
  });
}
const figure = () => editor.view.dom.querySelector<HTMLElement>('.placed-picture');
const foot = () => figure()?.querySelector('.placed-picture-foot') ?? null;
/** A click as ProseMirror tells of it: on an element, in a block that begins there. */
const click = (target: Element | null | undefined, at: number) => {
  const event = new MouseEvent('click');
  Object.defineProperty(event, 'target', { value: target });
  const node = editor.state.doc.nodeAt(at);
  return (
    node && editor.view.someProp('handleClickOn', (hear) => hear(editor.view, at, node, at, event, true))
  );
};
const select = (selection: NodeSelection | TextSelection) =>
  editor.view.dispatch(editor.state.tr.setSelection(selection));

describe('a picture in the text', () => {
  it('is drawn with its words, and with nothing at its foot as long as nobody is in it', () => {
    open(line('paragraph', 'Một.'), picture('a1'));
    const image = figure()?.querySelector('img');
    expect([image?.getAttribute('src'), image?.alt, image?.loading]).toEqual([
      '/media/a1/1280',
      'Nước lên',
      'lazy',
    ]);
    expect(figure()?.dataset.size).toBe('column');
    expect(figure()?.querySelector('.placed-picture-words')?.textContent).toBe('Bến đòBến Sông');
    expect(foot()).toBeNull();
  });

  it('is held by a click on it, and not by one on its words', () => {
    open(line('paragraph', 'Một.'), picture('a1'));
    click(figure()?.querySelector('.placed-picture-words'), 6);
    expect(editor.state.selection.empty).toBe(true);
    expect(click(figure()?.querySelector('img'), 6)).toBe(true);
    expect(editor.state.selection).toMatchObject({ from: 6, node: { type: { name: 'picture' } } });
  });

  it('shows no fields before somebody was in the text at all', () => {
    open(picture('a1'));
    select(NodeSelection.create(editor.state.doc, 0));
    expect([foot(), figure()?.dataset.active]).toEqual([null, undefined]);
  });

  it('has its fields from when one is in it or holds it, and keeps what is under way in them', () => {
    open(line('paragraph', 'Một.'), picture('a1'));
    editor.view.dom.dispatchEvent(new FocusEvent('focus'));
    select(NodeSelection.create(editor.state.doc, 6));
    const mounted = foot();
    expect(mounted).not.toBeNull();
    expect(figure()?.dataset.active).toBe('');
    select(TextSelection.create(editor.state.doc, 9));
    expect(figure()?.dataset.active).toBe('');
    select(TextSelection.create(editor.state.doc, 1));
    expect(figure()?.dataset.active).toBeUndefined();
    expect(foot()).toBe(mounted);
  });

  it('says from the beginning what is missing', () => {
    open(line('paragraph', 'Một.'), picture('a1', ''));
    expect(foot()).not.toBeNull();
  });

  it('follows what is set about it without being made anew', () => {
    open(line('paragraph', 'Một.'), picture('a1'));
    const before = figure();
    const attrs = { mediaId: 'b2', alt: '', size: 'wide' };
    editor.view.dispatch(editor.state.tr.setNodeMarkup(6, null, attrs));
    const image = figure()?.querySelector('img');
    expect(figure()).toBe(before);
    expect([image?.getAttribute('src'), image?.alt, figure()?.dataset.size]).toEqual([
      '/media/b2/1280',
      'Ảnh chưa mô tả',
      'wide',
    ]);
  });

  it('says that its file is gone, and shows another one that takes its place', () => {
    open(picture('a1'));
    figure()?.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(figure()?.querySelector('.placed-picture-gone')?.textContent).toBe('Ảnh không còn');
    editor.view.dispatch(editor.state.tr.setNodeAttribute(0, 'mediaId', 'b2'));
    expect(figure()?.querySelector('img')?.getAttribute('src')).toBe('/media/b2/1280');
  });

  it('stands smaller and without a width of its own in a gallery', () => {
    open({ type: 'gallery', content: [picture('a1'), picture('b2')] });
    expect(figure()?.querySelector('img')?.getAttribute('src')).toBe('/media/a1/480');
    expect(figure()?.dataset.size).toBeUndefined();
  });
});
