'use client';

import { useSuggestionKeys } from './use-suggestion-keys.ts';

/** Hears the keys of suggestions on the whole page; shows nothing. */
export function SuggestionKeys() {
  useSuggestionKeys();
  return null;
}
