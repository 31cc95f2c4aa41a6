'use client';

import { useEffect } from 'react';
import { isShortcut } from '../shortcuts.ts';
import type { FindInStory } from './find-in-story.ts';

/**
 * The keys of finding, on the paper and where nothing has the focus. In the bar itself the same key is left to the
 * browser, whose own search is so one press further away.
 */
export function useFindKeys(find: FindInStory, mayWrite: boolean): void {
  useEffect(() => find.follow(), [find]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && isOnPaper(event.target) && press(event, find, mayWrite))
        event.preventDefault();
    };
    // Before the editors hear it: what they know by Ctrl+H is to take a letter away.
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, [find, mayWrite]);
}

function press(event: KeyboardEvent, find: FindInStory, mayWrite: boolean): boolean {
  const { open } = find.read();
  const isInBar = event.target instanceof Element && event.target.closest('.find-bar') !== null;
  if (isShortcut(event, 'find') && !isInBar) find.open(open ?? 'find');
  else if (isShortcut(event, 'replace') && mayWrite) find.open('replace');
  else if (open && isShortcut(event, 'findNext')) find.step(1);
  else if (open && isShortcut(event, 'findPrevious')) find.step(-1);
  else return false;
  return true;
}

function isOnPaper(target: EventTarget | null): boolean {
  return target instanceof Element && (target === document.body || target.closest('main') !== null);
}
