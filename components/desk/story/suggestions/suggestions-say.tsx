'use client';

import { useEffect, useRef } from 'react';
import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import { useVoice } from '#components/ui/voice';
import { useWords } from '#components/ui/words';
import { useSaySuggestion } from './say-suggestion.ts';
import { useSuggestions } from './suggestions-room.tsx';

/** A suggestion is said when its author has paused, so that it is said once and whole. */
const PAUSE = 2_500;

/** Says politely, once each, what others suggest and how many suggestions were settled; several at once in one line. */
export function SuggestionsSay() {
  const t = useWords('writing');
  const { open, list, me, nameOf } = useSuggestions();
  const wordsOf = useSaySuggestion();
  const { say, voice } = useVoice();
  const said = useRef<readonly SheetSuggestion[] | null>(null);
  useEffect(() => {
    if (!open) return;
    said.current ??= list;
    const timer = setTimeout(() => {
      const before = said.current ?? [];
      said.current = list;
      const come = lackingIn(before, list).filter(({ by }) => by !== me.id);
      const gone = lackingIn(list, before).filter(({ id }) => !open.settledHere.has(id)).length;
      const [first] = come;
      const sentences = [
        come.length === 1 && first && t('suggestions.of', { name: nameOf(first.by), what: wordsOf(first) }),
        come.length > 1 && t('suggestions.came', { count: come.length }),
        gone > 0 && t('suggestions.gone', { count: gone }),
      ].filter(Boolean);
      if (sentences.length > 0) say(sentences.join('. '));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [open, list, me, nameOf, say, wordsOf, t]);
  return voice;
}

function lackingIn(known: readonly SheetSuggestion[], list: readonly SheetSuggestion[]): SheetSuggestion[] {
  const ids = new Set(known.map(({ id }) => id));
  return list.filter(({ id }) => !ids.has(id));
}
