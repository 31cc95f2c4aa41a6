'use client';

import { useSyncExternalStore } from 'react';
import type { SaveState, SaveWatch } from './writing.ts';

/** How saving stands; whoever asks is drawn anew with the first key after every pause. */
export function useSave(save: SaveWatch): SaveState {
  return useSyncExternalStore(save.listen, save.now, save.now);
}

/** One thing about how saving stands; whoever asks is drawn anew only when that changes. */
export function useSaveFact<T extends string | number | boolean | null>(
  save: SaveWatch,
  factOf: (state: SaveState) => T,
): T {
  const fact = () => factOf(save.now());
  return useSyncExternalStore(save.listen, fact, fact);
}
