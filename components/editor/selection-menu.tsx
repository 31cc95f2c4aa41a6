'use client';

import { type Editor, isTextSelection } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { BubbleMenu } from '@tiptap/react/menus';
import { useEffect, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { useWords } from '#components/ui/words';
import { selectedIn } from './discussing/about-place.ts';
import type { PaperThreads } from './discussing/paper-threads.ts';
import { useFormatting } from './formatting.ts';
import { LinkField } from './link-field.tsx';
import { Tool } from './tool.tsx';

const selectionMenu = new PluginKey('selectionMenu');

/** The dark bar above what is selected: how it is set, and where it links to. Alt+F10 leads into it. */
export function SelectionMenu({ editor, threads }: { editor: Editor; threads: PaperThreads }) {
  const t = useWords('writing');
  const [isLinking, setLinking] = useState(false);
  useMenuKeys(editor, () => setLinking(true));
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={selectionMenu}
      updateDelay={120}
      options={{
        placement: 'top-start',
        offset: 8,
        flip: { padding: 64 },
        shift: { padding: 8 },
        // Whoever pressed Ctrl+K before the bar stood there has asked for a field that could not take the focus yet.
        onShow: () => document.querySelector<HTMLElement>('.selection-menu input')?.focus(),
        onHide: () => setLinking(false),
      }}
      shouldShow={({ view, state, element }) => {
        const hasFocus = view.hasFocus() || element.contains(document.activeElement);
        return hasFocus && editor.isEditable && isSelected(state, editor);
      }}
      className="selection-menu z-menu"
    >
      {isLinking ? (
        <LinkField
          editor={editor}
          onDone={() => {
            setLinking(false);
            editor.commands.focus();
          }}
        />
      ) : (
        <FormatBar
          editor={editor}
          label={t('sheet.format')}
          onLink={() => setLinking(true)}
          onComment={() => threads.begin(selectedIn(editor, 'body'))}
        />
      )}
    </BubbleMenu>
  );
}

function FormatBar({
  editor,
  label,
  onLink,
  onComment,
}: {
  editor: Editor;
  label: string;
  onLink: () => void;
  onComment: () => void;
}) {
  const t = useWords('writing');
  const { isBold, isItalic, isLink, isCrosshead, isQuotation, takesMarks } = useFormatting(editor);
  const chain = () => editor.chain().focus();
  return (
    <Toolbar aria-label={label} className="flex items-center gap-px rounded-sheet bg-ink p-1 shadow-float">
      {takesMarks && (
        <>
          <Tool
            isDark
            icon="bold"
            label={t('sheet.bold')}
            keys="Control+B"
            isOn={isBold}
            onPress={() => chain().toggleBold().run()}
          />
          <Tool
            isDark
            icon="italic"
            label={t('sheet.italic')}
            keys="Control+I"
            isOn={isItalic}
            onPress={() => chain().toggleItalic().run()}
          />
          <Tool isDark icon="link" label={t('sheet.link')} keys="Control+K" isOn={isLink} onPress={onLink} />
        </>
      )}
      <Tool
        isDark
        icon="heading"
        label={t('blocks.crosshead.name')}
        keys="Control+Alt+2"
        isOn={isCrosshead}
        onPress={() => chain().toggleCrosshead(2).run()}
      />
      <Tool
        isDark
        icon="quote"
        label={t('blocks.quotation.name')}
        keys="Control+Shift+B"
        isOn={isQuotation}
        onPress={() => chain().toggleQuotation().run()}
      />
      <Tool isDark icon="comment" label={t('threads.comment')} keys="Control+Alt+M" onPress={onComment} />
    </Toolbar>
  );
}

function isSelected({ selection, doc }: Editor['state'], editor: Editor): boolean {
  if (!isTextSelection(selection)) return false;
  return selection.empty
    ? false
    : doc.textBetween(selection.from, selection.to).trim() !== '' || editor.isActive('link');
}

/** Ctrl+K writes a link, Alt+F10 goes to the bar. */
function useMenuKeys(editor: Editor, onLink: () => void) {
  useEffect(() => {
    const { dom } = editor.view;
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'k'
      ) {
        event.preventDefault();
        if (editor.state.selection.empty) editor.commands.extendMarkRange('link');
        if (!editor.state.selection.empty) onLink();
      }
      if (event.altKey && event.key === 'F10') {
        event.preventDefault();
        document.querySelector<HTMLElement>('.selection-menu button')?.focus();
      }
    };
    dom.addEventListener('keydown', hear);
    return () => dom.removeEventListener('keydown', hear);
  }, [editor, onLink]);
}
