import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useCallback, useEffect, useState } from 'react';
import { showBar } from './selection-bar.ts';

/**
 * Whether somebody asked for the field of a link. It stays until they are done or select something else: the bar it
 * stands in comes and goes a moment late, and would take the field away again that was just asked for.
 */
export function useLinking(editor: Editor) {
  const [isLinking, setLinking] = useState(false);
  const begin = useCallback(() => {
    if (editor.state.selection.empty) editor.commands.extendMarkRange('link');
    if (editor.state.selection.empty) return;
    setLinking(true);
    showBar(editor);
  }, [editor]);
  const end = useCallback(() => setLinking(false), []);

  useEffect(() => {
    if (!isLinking) return;
    // Once more, now that the field stands in it: it is larger than the bar.
    showBar(editor);
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (isElsewhere(transaction)) end();
    };
    editor.on('selectionUpdate', follow);
    return () => {
      editor.off('selectionUpdate', follow);
    };
  }, [editor, isLinking, end]);
  return { isLinking, begin, end };
}

/** Words that somebody else writes before the selection move it along, and it stays the same selection. */
function isElsewhere({ docChanged, selection }: Transaction): boolean {
  return !docChanged || selection.empty;
}
