'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WritingRight } from '#lib/newsroom/access';
import { isShortcut } from '../shortcuts.ts';

export type SuggestMode = {
  /** What is typed becomes a suggestion. */
  readonly isOn: boolean;
  /** It cannot be turned off: this person may only suggest. */
  readonly isForced: boolean;
  readonly toggle: () => void;
};

/** Whether a person suggests instead of writing: their choice for this story on this device, or all that they may do. */
export function useSuggestMode(
  place: { readonly storyId: number; readonly personId: string },
  right: WritingRight,
): SuggestMode {
  const key = `suggesting/${place.personId}/${place.storyId}`;
  const [isChosen, setChosen] = useState(false);
  useEffect(() => setChosen(isKept(key)), [key]);
  const isForced = right === 'suggests';
  const mayChoose = right === 'writes';
  const toggle = useCallback(() => {
    if (mayChoose) setChosen((was) => keep(key, !was));
  }, [key, mayChoose]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'suggest')) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [toggle]);
  return { isOn: isForced || (mayChoose && isChosen), isForced, toggle };
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

/** A browser that keeps nothing forgets the choice with the page. */
function keep(key: string, isOn: boolean): boolean {
  try {
    if (isOn) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  } catch {
    return isOn;
  }
  return isOn;
}
