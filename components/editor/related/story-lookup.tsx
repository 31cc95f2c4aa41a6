'use client';

import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Answer } from '#lib/newsroom/refusal';

/** A story of the paper that a text can point to. */
export type FoundStory = {
  readonly storyId: number;
  readonly headline: string;
  readonly section: string;
  readonly isLive: boolean;
  readonly publishedAt: number | null;
};

/** How the stories that a text points to are found and named. */
export type Lookup = {
  readonly language: 'vi' | 'en';
  /** Stories that the text pointed to when the page was made. */
  readonly known: readonly FoundStory[];
  readonly findStories: (wish: {
    search: string;
    language: 'vi' | 'en';
  }) => Promise<Answer<{ readonly stories: readonly FoundStory[] }>>;
  readonly nameStory: (wish: { storyId: number }) => Promise<Answer<{ readonly story: FoundStory }>>;
};

/** The same, and what it found meanwhile: a block that is drawn anew need not ask again. */
type Remembered = Lookup & { readonly learned: Map<number, FoundStory> };

const Lookups = createContext<Remembered | null>(null);

/** Gives the blocks of a text what they need to find other stories. */
export function StoryLookup({
  language,
  known,
  findStories,
  nameStory,
  children,
}: Lookup & { children: ReactNode }) {
  const [learned] = useState(() => new Map(known.map((story) => [story.storyId, story])));
  const lookup = useMemo(
    () => ({ language, known, findStories, nameStory, learned }),
    [language, known, findStories, nameStory, learned],
  );
  return <Lookups value={lookup}>{children}</Lookups>;
}

/** How stories are found here; null where nobody can look for any. */
export function useStoryLookup(): Remembered | null {
  return use(Lookups);
}
