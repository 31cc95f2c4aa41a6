'use client';

import { createContext, use } from 'react';
import type { AcceptedHint } from './apply-hint.ts';
import type { PlacedHint } from './hint-places.ts';

/** What there is to remark on the story, and what can be done about it. */
export type Hints = {
  /** In the order of the story; null while nobody looks (a story one only reads). */
  readonly hints: readonly PlacedHint[] | null;
  /** Shows a hint beside its words; by keys the focus goes there too. */
  readonly open: (hint: PlacedHint, by: 'pointer' | 'keys') => void;
  readonly accept: (accepted: readonly AcceptedHint[]) => void;
  /** Leaves a hint as it is: this one until the page is left, or its like in the story for everybody. */
  readonly leave: (hint: PlacedHint, reach: 'once' | 'story') => void;
};

const NOTHING: Hints = {
  hints: null,
  open: () => undefined,
  accept: () => undefined,
  leave: () => undefined,
};

export const HintsContext = createContext<Hints>(NOTHING);

/** The hints of the story that is open. */
export function useHints(): Hints {
  return use(HintsContext);
}
