'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { lineAsItStands } from '#components/editor/suggested/line-as-it-stands.ts';
import type { WritingEditors } from '#components/editor/writing-editors.ts';

/** The headline as it stands on the paper this moment; the tab is named after it. */
export function useTypedHeadline(editors: WritingEditors | null, kept: string): string {
  const editor = editors?.headline;
  const listen = useCallback(
    (onChange: () => void) => {
      editor?.on('update', onChange);
      return () => void editor?.off('update', onChange);
    },
    [editor],
  );
  const typed = useSyncExternalStore(
    listen,
    () => (editor ? lineAsItStands(editor.state.doc) : kept),
    () => kept,
  );
  const headline = typed.trim();
  useEffect(() => {
    nameTab(headline);
    // A refresh of the page brings, late, the headline that the server had read before the last letters were typed.
    const refreshed = new MutationObserver(() => nameTab(headline));
    refreshed.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => refreshed.disconnect();
  }, [headline]);
  return headline;
}

function nameTab(headline: string): void {
  const [, ...paper] = document.title.split(' — ');
  if (headline === '' || paper.length === 0) return;
  const name = `${headline} — ${paper.at(-1)}`;
  if (document.title !== name) document.title = name;
}
