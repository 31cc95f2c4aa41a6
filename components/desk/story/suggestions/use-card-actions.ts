'use client';

import { useMemo } from 'react';
import { cardId } from './card-id.ts';
import type { CardActions } from './suggestion-card.tsx';
import { useSuggestions } from './suggestions-room.tsx';
import { type Fate, useDecide } from './use-decide.ts';

/** What can be done with the cards; after a decision the hand goes on to the card that follows. */
export function useCardActions(): CardActions {
  const { open } = useSuggestions();
  const decide = useDecide();
  return useMemo(() => {
    const decideAndGoOn = (id: string, fate: Fate) => {
      const before = open?.list() ?? [];
      const at = before.findIndex((one) => one.id === id);
      const next = before[at + 1] ?? before[at - 1];
      decide([id], fate);
      requestAnimationFrame(() => {
        const card = next && document.getElementById(cardId(next.id));
        const target = card?.querySelector<HTMLElement>(`[data-fate=${fate}]`);
        (target ?? document.getElementById('story-suggestions'))?.focus();
      });
    };
    return {
      enter: (id) => open?.enter(id),
      look: (id) => open?.look(id),
      accept: (id) => decideAndGoOn(id, 'accept'),
      reject: (id) => decideAndGoOn(id, 'reject'),
    };
  }, [open, decide]);
}
