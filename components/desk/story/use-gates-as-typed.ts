'use client';

import { useEffect, useRef } from 'react';
import { useSaveFact } from '#components/editor/use-save.ts';
import type { SaveWatch } from '#components/editor/writing.ts';
import type { StoryPage } from './story-page.ts';

/** Who looks at the checks sees them follow the hand; for a count beside the paper a pause is soon enough. */
const REST_MS = { looking: 600, writing: 4000 };

/**
 * Reads the page anew once what was typed here rests on disk: the gates go by the text that is kept, and no ledger tells
 * of typing. Who writes without looking at them is left in peace as soon as they have nothing to say.
 */
export function useGatesAsTyped(
  { gates }: StoryPage,
  save: SaveWatch,
  isLooking: boolean,
  readAnew: () => void,
): void {
  const savedAt = useSaveFact(save, (state) => (state.kind === 'saved' ? state.at : null));
  const readAt = useRef<number | null>(null);
  const isWanted = isLooking || gates.some(({ finding }) => finding !== null);
  useEffect(() => {
    if (!isWanted || savedAt === null || savedAt === readAt.current) return;
    const rest = isLooking ? REST_MS.looking : REST_MS.writing;
    const resting = setTimeout(() => {
      readAt.current = savedAt;
      readAnew();
    }, rest);
    return () => clearTimeout(resting);
  }, [savedAt, isWanted, isLooking, readAnew]);
}
