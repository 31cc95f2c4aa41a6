'use client';

import { useEffect, useRef } from 'react';
import type { SaveWatch } from '#components/editor/writing.ts';
import { toast } from '#components/ui/toast';
import { useSaySave } from './story-save.tsx';

/** Ctrl+S: nothing needs to be done, so the page says how saving stands instead of letting the browser keep a copy. */
export function useSaveKey(save: SaveWatch): void {
  const say = useRef(useSaySave());
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      toast(say.current(save.now()));
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [save]);
}
