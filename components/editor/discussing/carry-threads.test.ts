// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { aDesk, type Desk, discuss, linesOf, PICTURE, select, wordsOf } from './discussing-testing.ts';
import { threadsIn } from './threads-in.ts';

describe('a copy', () => {
  const cut = (desk: Desk) => {
    const slice = desk.body.state.selection.content();
    const { dom, text } = desk.body.view.serializeForClipboard(slice);
    return { html: dom.innerHTML, text };
  };
  const pasteAt = (desk: Desk, position: number, html: string, editor: Editor = desk.body) => {
    editor.commands.setTextSelection(position);
    editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  };

  it('carries no thread, neither here nor in another program', () => {
    const desk = aDesk();
    select(desk, '120 héc-ta');
    discuss(desk, 7);
    const { html } = cut(desk);
    expect(html).not.toContain('thread');
    pasteAt(desk, desk.body.state.doc.content.size - 1, html);
    expect(linesOf(desk)[1]).toContain('120 héc-ta');
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    const elsewhere = aDesk('Bài khác.');
    pasteAt(elsewhere, 1, html);
    expect(threadsIn(elsewhere.body.state.doc)).toEqual([]);
  });

  it('that was cut out brings its thread to its new place, once, in another field too', () => {
    const desk = aDesk();
    select(desk, '120 héc-ta');
    discuss(desk, 7);
    const { html } = cut(desk);
    desk.body.commands.deleteSelection();
    pasteAt(desk, desk.body.state.doc.content.size - 1, html);
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    pasteAt(desk, 1, html);
    expect(threadsIn(desk.body.state.doc)).toHaveLength(1);
  });

  it('of half of the words leaves the thread at the other half', () => {
    const desk = aDesk();
    select(desk, '120 héc-ta');
    discuss(desk, 7);
    select(desk, 'héc-ta');
    const { html } = cut(desk);
    desk.body.commands.deleteSelection();
    pasteAt(desk, 1, html);
    expect(wordsOf(desk, 7)).toBe('120 ');
  });

  it('of a block that is pasted twice has its threads once', () => {
    const desk = aDesk();
    desk.body.commands.insertContentAt(0, PICTURE);
    const { tr, doc } = desk.body.state;
    desk.body.view.dispatch(tr.setSelection(NodeSelection.create(doc, 0)));
    discuss(desk, 7);
    const { html } = cut(desk);
    pasteAt(desk, desk.body.state.doc.content.size - 1, html);
    expect(threadsIn(desk.body.state.doc)).toHaveLength(1);
  });
});
