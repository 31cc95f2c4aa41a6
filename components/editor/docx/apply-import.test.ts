// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { articleExtensions, lineExtensions } from '#lib/article/schema';
import { sitDown } from '../discussing/discussing-testing.ts';
import { SharedUndo } from '../shared-undo.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { applyImport } from './apply-import.ts';
import type { Place } from './import-choice.ts';

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function editorWith(content: string, extensions: typeof articleExtensions): Editor {
  const editor = new Editor({ content, extensions });
  open.push(editor);
  return editor;
}

function imported(body: string, place: Place, headline = ''): { headline: string; body: string } {
  const editors = {
    headline: editorWith('<p>Cũ</p>', lineExtensions),
    standfirst: editorWith('', lineExtensions),
    body: editorWith(body, articleExtensions),
    undo: new SharedUndo(new Y.Doc()),
  } as WritingEditors;
  editors.body.commands.setTextSelection(2);
  const blocks = ['một', 'hai'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const plan = { headline, standfirst: '', bylineText: '', eventDate: null, blocks };
  applyImport(editors, plan, place);
  return { headline: editors.headline.getText(), body: editors.body.getText({ blockSeparator: '|' }) };
}

it.each([
  ['caret', '<p>a</p><p>b</p>', 'a|một|hai|b'],
  ['end', '<p>a</p><p>b</p>', 'a|b|một|hai'],
  ['replace', '<p>a</p><p>b</p>', 'một|hai'],
  ['end', '<p>a</p><p></p>', 'a|một|hai'],
  ['caret', '<p></p>', 'một|hai'],
  ['replace', '', 'một|hai'],
] as const)('goes to the %s of %s', (place, body, becomes) => {
  expect(imported(body, place)).toEqual({ headline: 'Cũ', body: becomes });
});

it('replaces the headline only when it brings one', () => {
  expect(imported('', 'replace', 'Mới').headline).toBe('Mới');
});

it('is one step of the undo, however slow the machine is', () => {
  const editors = sitDown();
  editors.headline.commands.insertContent('Cũ');
  editors.undo.captureTimeout = 0;
  const blocks = [{ type: 'paragraph', content: [{ type: 'text', text: 'một' }] }];
  const plan = { headline: 'Mới', standfirst: 'Gọn', bylineText: '', eventDate: null, blocks };
  applyImport(editors, plan, 'replace');
  expect(editors.headline.getText()).toBe('Mới');
  editors.undo.undo();
  const { headline, standfirst, body } = editors;
  expect([headline, standfirst, body].map((editor) => editor.getText())).toEqual(['Cũ', '', '']);
});

it('leaves the headline too when the blocks are none', () => {
  const editors = sitDown();
  editors.headline.commands.insertContent('Cũ');
  const blocks = [{ type: 'nothing of ours' }];
  const plan = { headline: 'Mới', standfirst: '', bylineText: '', eventDate: null, blocks };
  expect(() => applyImport(editors, plan, 'end')).toThrow();
  expect(editors.headline.getText()).toBe('Cũ');
});
