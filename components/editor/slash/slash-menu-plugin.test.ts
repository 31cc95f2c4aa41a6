// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleExtensions } from '#lib/article/schema';
import { SlashMenuPlugin } from './slash-menu-plugin.ts';
import { SlashMenuStore } from './slash-menu-store.ts';

const lines = [
  { id: 'crosshead', name: 'Tít xen', hint: '', also: '' },
  { id: 'bulletList', name: 'Danh sách', hint: '', also: '' },
] as const;

let editor: Editor;
let store: SlashMenuStore;
beforeEach(() => {
  store = new SlashMenuStore();
  const plugin = SlashMenuPlugin.configure({ store, lines });
  editor = new Editor({ content: '<p></p>', extensions: [...articleExtensions, plugin] });
});
afterEach(() => editor.destroy());

function type(text: string) {
  for (const letter of text) editor.view.dispatch(editor.state.tr.insertText(letter));
}
const press = (key: string) =>
  editor.view.someProp('handleKeyDown', (handle) =>
    handle(editor.view, new KeyboardEvent('keydown', { key })),
  );

describe('the slash menu', () => {
  it('is there for an Enter that comes in the same moment as the last letter', () => {
    type('/tit');
    press('Enter');
    expect(editor.getHTML()).toBe('<h2></h2>');
  });

  it('never shows fewer lines than fit, letter by letter', () => {
    const seen: (number | undefined)[] = [];
    store.listen(() => seen.push(store.read()?.shown.items.length));
    type('/d');
    expect(seen.at(-1)).toBe(1);
    expect(seen).not.toContain(undefined);
  });

  it('keeps the chosen line until the words change', async () => {
    type('/');
    press('ArrowDown');
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.read()?.at).toBe(1);
    press('Enter');
    expect(editor.getHTML()).toBe('<ul><li><p></p></li></ul>');
  });
});
