'use client';

import { useEffect } from 'react';
import { isShortcut } from '#components/editor/shortcuts.ts';
import { useSuggestions } from './suggestions-room.tsx';
import { useDecide } from './use-decide.ts';

/** The keys of suggestions: the next one, the one before, and the decision on the one that is shown. */
export function useSuggestionKeys(): void {
  const { open, right, list, me } = useSuggestions();
  const decide = useDecide();
  useEffect(() => {
    if (!open) return;
    const go = (step: 1 | -1) => {
      const beside = open.beside(step);
      if (beside) open.enter(beside.id);
    };
    const settle = (fate: 'accept' | 'reject') => {
      const shown = list.find(({ id }) => id === open.shown.id);
      if (!shown || right === 'reads') return;
      if (right === 'suggests' && (fate === 'accept' || shown.by !== me.id)) return;
      const next = open.beside(1);
      decide([shown.id], fate);
      if (next && next.id !== shown.id) open.enter(next.id);
    };
    const hear = (event: KeyboardEvent) => {
      const work = [
        isShortcut(event, 'nextSuggestion') && (() => go(1)),
        isShortcut(event, 'previousSuggestion') && (() => go(-1)),
        isShortcut(event, 'acceptSuggestion') && (() => settle('accept')),
        isShortcut(event, 'rejectSuggestion') && (() => settle('reject')),
      ].find(Boolean);
      if (!work) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [open, right, list, me, decide]);
}
