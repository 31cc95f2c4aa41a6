'use client';

import { useEffect, useState } from 'react';
import { isShortcut } from '#components/editor/shortcuts.ts';
import { useSaveFact } from '#components/editor/use-save.ts';
import type { SaveWatch } from '#components/editor/writing.ts';

/** Where paper, panel and a phone stand beside each other. */
const WIDE = '(min-width: 90rem)';
/** A page is set anew when the hand rests, not at every letter. */
const REST_MS = 900;

/** The phone beside the paper: whether there is room for it, whether it is shown, and the key that shows it. */
export function usePhone(): { isOffered: boolean; isShown: boolean; toggle: () => void } {
  const [isOffered, setOffered] = useState(false);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const wide = window.matchMedia(WIDE);
    const look = () => setOffered(wide.matches);
    look();
    wide.addEventListener('change', look);
    return () => wide.removeEventListener('change', look);
  }, []);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'phone')) return;
      event.preventDefault();
      setShown((is) => !is);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return { isOffered, isShown: isOffered && isShown, toggle: () => setShown((is) => !is) };
}

/** Which text the phone shows: a new one whenever all that was typed is saved, or anything else of the story changed. */
export function useShownVersion(save: SaveWatch, mark: string): string {
  const savedAt = useSaveFact(save, (state) => (state.kind === 'saved' ? state.at : null));
  const [version, setVersion] = useState(`${mark} ${savedAt}`);
  useEffect(() => {
    if (savedAt === null) return;
    const resting = setTimeout(() => setVersion(`${mark} ${savedAt}`), REST_MS);
    return () => clearTimeout(resting);
  }, [savedAt, mark]);
  return version;
}
