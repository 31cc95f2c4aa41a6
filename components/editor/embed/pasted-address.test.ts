// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { DOMSerializer, DOMParser as MarkupParser, Node } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { articleExtensions, articleSchema } from '#lib/article/schema';
import { PastedAddress } from './pasted-address.ts';
import { putForAddress } from './put-embed.ts';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function bodyWith(content: string): Editor {
  const editor = new Editor({ content, extensions: [...articleExtensions, PastedAddress] });
  open.push(editor);
  return editor;
}

function paste(editor: Editor, text: string): boolean {
  const event: unknown = Object.assign(new Event('paste'), {
    clipboardData: { getData: () => text, files: [] },
  });
  return (
    editor.view.someProp('handlePaste', (handle) =>
      handle(editor.view, event as ClipboardEvent, editor.state.doc.slice(0)),
    ) ?? false
  );
}

const typesOf = (editor: Editor) => editor.state.doc.children.map(({ type }) => type.name);

describe('an address that is pasted alone', () => {
  it('of a known provider becomes an embed, and one writes on beneath it', () => {
    const editor = bodyWith('<p></p>');
    expect(paste(editor, 'https://youtu.be/dQw4w9WgXcQ')).toBe(true);
    expect(typesOf(editor)).toEqual(['embed', 'paragraph']);
    expect(editor.state.doc.firstChild?.attrs.address).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(editor.state.selection.$from.parent.type.name).toBe('paragraph');
  });

  it('of nobody known becomes a link with its address for words', () => {
    const editor = bodyWith('<p></p>');
    paste(editor, 'https://phim.example/xem/12');
    expect(typesOf(editor)).toEqual(['paragraph']);
    expect(editor.getHTML()).toContain('href="https://phim.example/xem/12"');
  });

  it('within a line, or with words about it, is text like any other', () => {
    const editor = bodyWith('<p>Xem</p>');
    editor.commands.setTextSelection(4);
    expect(paste(editor, 'https://youtu.be/dQw4w9WgXcQ')).toBe(false);
    expect(paste(bodyWith('<p></p>'), 'Xem https://youtu.be/dQw4w9WgXcQ')).toBe(false);
  });

  it('is a step of its own after the text of it', () => {
    const { state } = bodyWith('<p>https://youtu.be/dQw4w9WgXcQ</p>');
    expect(putForAddress(state, 0)?.doc.firstChild?.type.name).toBe('embed');
  });
});

it('the new blocks survive the clipboard between two stories', () => {
  const schema = articleSchema();
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: [
      {
        type: 'factBox',
        content: [
          { type: 'factBoxTitle', content: [{ type: 'text', text: 'Ba con số' }] },
          { type: 'paragraph', content: [{ type: 'text', text: '102 hộ' }] },
        ],
      },
      {
        type: 'gallery',
        content: ['a', 'b'].map((mediaId) => ({
          type: 'picture',
          attrs: { mediaId, alt: 'Phà', size: 'column' },
          content: [{ type: 'pictureCaption' }, { type: 'pictureCredit' }],
        })),
      },
      { type: 'relatedStory', attrs: { storyId: 12 } },
      {
        type: 'embed',
        attrs: { address: 'https://x.com/bensong/status/1712345678901234567' },
        content: [{ type: 'embedTitle', content: [{ type: 'text', text: 'Còi phà' }] }],
      },
    ],
  });
  const room = document.createElement('div');
  room.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  expect(MarkupParser.fromSchema(schema).parse(room).toJSON()).toEqual(doc.toJSON());
});
