'use client';

import { useEffect, useState } from 'react';
import { UNUSED_ESCAPE } from './unused-escape.ts';

/** The focus mode of the writing page: Ctrl+. turns it on and off, Escape turns it off. */
export function useFocusMode(): { isFocused: boolean; toggle: () => void } {
  const [isFocused, setFocused] = useState(false);
  useEffect(() => {
    const leave = () => setFocused(false);
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && event.key === '.') {
        event.preventDefault();
        setFocused((is) => !is);
      }
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', hear);
    document.addEventListener(UNUSED_ESCAPE, leave);
    return () => {
      document.removeEventListener('keydown', hear);
      document.removeEventListener(UNUSED_ESCAPE, leave);
    };
  }, []);
  return { isFocused, toggle: () => setFocused((is) => !is) };
}
