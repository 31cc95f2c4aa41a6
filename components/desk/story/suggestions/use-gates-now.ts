'use client';

import { useMemo } from 'react';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { GateLine } from '../story-page.ts';
import { useSuggestions } from './suggestions-room.tsx';

/** The gates of the story; how many suggestions are open is known here sooner than the page is read again. */
export function useGatesNow(): readonly GateLine[] {
  const { gates } = useStoryPage();
  const { open, list } = useSuggestions();
  const count = list.length;
  return useMemo(() => {
    if (!open) return gates;
    const finding = count > 0 ? ({ gate: 'suggestions', level: 'block', detail: count } as const) : null;
    return gates.map((line) => (line.gate === 'suggestions' ? { ...line, finding } : line));
  }, [gates, open, count]);
}
