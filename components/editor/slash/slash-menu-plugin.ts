import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { BLOCKS } from '../blocks.ts';
import { slashHits } from './slash-hits.ts';
import type { BlockLine, SlashMenuStore } from './slash-menu-store.ts';

/** Opens the list of blocks after a slash that begins a paragraph; "và/hoặc" and "01/12" open nothing. */
export const SlashMenuPlugin = Extension.create<{
  store: SlashMenuStore | null;
  lines: readonly BlockLine[];
}>({
  name: 'slashMenu',

  addOptions() {
    return { store: null, lines: [] };
  },

  addProseMirrorPlugins() {
    const { store, lines } = this.options;
    return [
      Suggestion<BlockLine, BlockLine>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        startOfLine: true,
        allowSpaces: true,
        allow: ({ state, range }) => beginsParagraph(state.doc.resolve(range.from)),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run();
          BLOCKS.find(({ id }) => id === props.id)?.put(editor);
        },
        render: () => ({
          // The library looks lines up a moment later; an Enter that comes with the last letter would find none.
          onStart: (props) => store?.show({ ...props, items: [...slashHits(lines, props.query)] }),
          onUpdate: (props) => store?.show({ ...props, items: [...slashHits(lines, props.query)] }),
          onExit: () => store?.hide(),
          onKeyDown: ({ event }) => store?.take(event) ?? false,
        }),
      }),
    ];
  },
});

function beginsParagraph({
  parent,
  parentOffset,
  depth,
}: {
  parent: { type: { name: string } };
  parentOffset: number;
  depth: number;
}) {
  return parent.type.name === 'paragraph' && parentOffset === 0 && depth === 1;
}
