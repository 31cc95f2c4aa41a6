'use client';

import { useLocale } from 'use-intl';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';
import { dayAndTime } from './moments.ts';

/** How to say a refusal in the person's language; times among its facts are put on the newsroom's clock. */
export function useSayRefusal(): (refusal: Refusal) => string {
  const t = useWords('refusals');
  const unknown = useWords('desk')('move.refused');
  const language = useLocale() as Language;
  return ({ code, facts }) => (t.has(code) ? t(code, inWords(facts, language)) : `${unknown} (${code})`);
}

function inWords(facts: Refusal['facts'], language: Language) {
  return Object.fromEntries(
    Object.entries(facts ?? {}).map(([name, fact]) => [
      name,
      (name === 'until' || name === 'at') && typeof fact === 'number' ? dayAndTime(fact, language) : fact,
    ]),
  );
}
