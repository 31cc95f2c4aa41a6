'use client';

import type { Editor } from '@tiptap/core';
import { BubbleMenu } from '@tiptap/react/menus';
import { useEffect } from 'react';
import { useWords } from '#components/ui/words';
import { selectedIn } from './discussing/about-place.ts';
import type { PaperThreads } from './discussing/paper-threads.ts';
import { FormatBar } from './format-bar.tsx';
import { LinkField } from './link-field.tsx';
import { hideBar, isBarWanted, selectionBar, showBar } from './selection-bar.ts';
import { isShortcut } from './shortcuts.ts';
import { useLinking } from './use-linking.ts';
import { usePutAway } from './use-put-away.ts';

/** The dark bar above what is selected: how it is set, and where it links to. Alt+F10 leads into it. */
export function SelectionMenu({ editor, threads }: { editor: Editor; threads: PaperThreads }) {
  const t = useWords('writing');
  const { isLinking, begin, end } = useLinking(editor);
  useMenuKeys(editor, begin);
  const isAway = usePutAway(editor, selectionBar, '.selection-menu');
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={selectionBar}
      updateDelay={120}
      options={{
        placement: 'top-start',
        offset: 8,
        flip: { padding: 64 },
        shift: { padding: 8 },
        // Whoever pressed Ctrl+K before the bar stood there has asked for a field that could not take the focus yet.
        onShow: () => document.querySelector<HTMLElement>('.selection-menu input')?.focus(),
      }}
      shouldShow={({ view, state, element }) => {
        const hasFocus = view.hasFocus() || element.contains(document.activeElement);
        return hasFocus && editor.isEditable && isBarWanted(state, editor) && !isAway();
      }}
      className="selection-menu z-menu"
    >
      {isLinking ? (
        <LinkField
          editor={editor}
          onDone={() => {
            end();
            editor.commands.focus();
          }}
          onLeave={() => {
            end();
            if (!editor.isFocused) hideBar(editor);
          }}
        />
      ) : (
        <FormatBar
          editor={editor}
          label={t('sheet.format')}
          onLink={begin}
          onComment={() => threads.begin(selectedIn(editor, 'body'))}
        />
      )}
    </BubbleMenu>
  );
}

/** Ctrl+K writes a link, Alt+F10 goes to the bar. */
function useMenuKeys(editor: Editor, onLink: () => void) {
  useEffect(() => {
    const { dom } = editor.view;
    const hear = (event: KeyboardEvent) => {
      const isLink = isShortcut(event, 'link');
      if (!isLink && !isShortcut(event, 'selectionBar')) return;
      event.preventDefault();
      if (isLink) onLink();
      else if (isBarWanted(editor.state, editor)) enterBar(editor);
    };
    dom.addEventListener('keydown', hear);
    return () => dom.removeEventListener('keydown', hear);
  }, [editor, onLink]);
}

function enterBar(editor: Editor): void {
  showBar(editor);
  document.querySelector<HTMLElement>('.selection-menu button')?.focus();
}
