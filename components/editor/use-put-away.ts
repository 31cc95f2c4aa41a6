import type { Editor } from '@tiptap/core';
import type { PluginKey } from '@tiptap/pm/state';
import { useEffect } from 'react';

/**
 * Escape takes the bar above what is selected away, until something is selected again: what it lies over can be
 * pressed, and the caret stands where it stood. Nothing else happens with that press.
 */
export function usePutAway(editor: Editor, key: PluginKey, bar: '.comment-menu' | '.selection-menu') {
  useEffect(() => {
    const around = editor.view.dom.parentElement;
    const hear = (event: KeyboardEvent) => {
      // A field in the bar has an Escape of its own.
      if (event.key !== 'Escape' || event.isComposing || event.target instanceof HTMLInputElement) return;
      const shown = around?.querySelector(`:scope > ${bar}`);
      if (!shown) return;
      event.preventDefault();
      event.stopPropagation();
      const hadFocus = shown.contains(document.activeElement);
      editor.view.dispatch(editor.state.tr.setMeta(key, 'hide'));
      if (hadFocus) editor.commands.focus();
    };
    around?.addEventListener('keydown', hear);
    return () => around?.removeEventListener('keydown', hear);
  }, [editor, key, bar]);
}
