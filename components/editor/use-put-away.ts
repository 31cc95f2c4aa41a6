import type { Editor } from '@tiptap/core';
import type { PluginKey, Selection } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Escape takes the bar above what is selected away: what it lies over can be pressed, and the caret stands where it
 * stood. Nothing else happens with that press. Answers whether it is away, as it is until something else is selected.
 */
export function usePutAway(editor: Editor, key: PluginKey, bar: '.comment-menu' | '.selection-menu') {
  const leftAt = useRef<Selection | null>(null);
  useEffect(() => {
    const around = editor.view.dom.parentElement;
    const hear = (event: KeyboardEvent) => {
      // A field in the bar has an Escape of its own.
      if (event.key !== 'Escape' || event.isComposing || event.target instanceof HTMLInputElement) return;
      const shown = around?.querySelector(`:scope > ${bar}`);
      if (!shown) return;
      event.preventDefault();
      event.stopPropagation();
      leftAt.current = editor.state.selection;
      const hadFocus = shown.contains(document.activeElement);
      editor.view.dispatch(editor.state.tr.setMeta(key, 'hide'));
      if (hadFocus) editor.commands.focus();
    };
    const goOn = () => {
      if (!leftAt.current?.eq(editor.state.selection)) leftAt.current = null;
    };
    around?.addEventListener('keydown', hear);
    editor.on('selectionUpdate', goOn);
    return () => {
      around?.removeEventListener('keydown', hear);
      editor.off('selectionUpdate', goOn);
    };
  }, [editor, key, bar]);
  return useCallback(() => leftAt.current?.eq(editor.state.selection) ?? false, [editor]);
}
