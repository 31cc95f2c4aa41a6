'use client';

import { useEffect, useState } from 'react';
import type { Language } from '#lib/newsroom/people';
import type { Answer, Refusal } from '#lib/newsroom/refusal';
import { reach } from './reach.ts';

type FindStories<Story> = (wish: {
  search: string;
  language: Language;
}) => Promise<Answer<{ readonly stories: readonly Story[] }>>;

const PAUSE = 250;

/**
 * The stories that the house finds for words that are being typed, asked for once the typing rests. Those found before
 * stay until there are others; null: nothing was answered yet, or there is nobody to ask.
 */
export function useFoundStories<Story>(
  find: FindStories<Story> | undefined,
  search: string,
  language: Language = 'vi',
) {
  const [stories, setStories] = useState<readonly Story[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    if (!find) return;
    let isWanted = true;
    const resting = setTimeout(async () => {
      const answer = await reach(() => find({ search, language }));
      if (!isWanted) return;
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) setStories(answer.stories);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(resting);
    };
  }, [find, search, language]);
  return { stories, refusal };
}
