'use client';

import { useCallback } from 'react';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { useSuggestions } from './suggestions-room.tsx';

export type Fate = 'accept' | 'reject';

/** Decides on suggestions and says in one line what was done; the undo of the page takes it back in one step. */
export function useDecide(): (ids: readonly string[], fate: Fate) => void {
  const t = useWords('writing');
  const { open, right } = useSuggestions();
  return useCallback(
    (ids, fate) => {
      if (!open || ids.length === 0) return;
      open.settle(ids, fate);
      const done = right === 'suggests' ? 'takenBack' : fate === 'accept' ? 'accepted' : 'rejected';
      toast(t(`suggestions.${done}`, { count: ids.length }));
    },
    [open, right, t],
  );
}
