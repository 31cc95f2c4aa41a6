'use client';

import { useEffect, useState } from 'react';

/** The focus mode of the writing page: Ctrl+. turns it on and off, Escape turns it off. */
export function useFocusMode(): { isFocused: boolean; toggle: () => void } {
  const [isFocused, setFocused] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && event.key === '.') {
        event.preventDefault();
        setFocused((is) => !is);
      }
      if (event.key === 'Escape') setFocused(false);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return { isFocused, toggle: () => setFocused((is) => !is) };
}
