'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reach } from '../reach.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryPage } from './story-page.ts';

const EVERY = 4000;
/** So long the page is waited for before it is asked for again, in milliseconds. */
const PATIENCE = 20_000;

/** How the story stands with the newsroom, as the page last heard. */
export type StoryNews = {
  readonly isSignedOut: boolean;
  /** Somebody took the story out of this person's sight. */
  readonly isGone: boolean;
  /** Asks at once. */
  readonly ask: () => void;
  /**
   * Reads the page anew, whatever the mark, and answers whether it could: first one asks, as a page that cannot be
   * fetched is left by the browser.
   */
  readonly readAnew: () => Promise<boolean>;
};

/**
 * Hears what others do to a story: asks for its mark every few seconds while the page is looked at, and reads the page
 * anew when the mark is another one. Whoever has the story before them has seen the news of it. What stands in fields and on the paper is not touched by that.
 */
export function useStoryNews(
  { id: storyId, mark, hasNews }: StoryPage,
  markSeen: StoryActions['markSeen'],
): StoryNews {
  const router = useRouter();
  const known = useRef(mark);
  known.current = mark;
  // On a slow line the page takes longer than the next question: asked for again and again, it would never come.
  const asked = useRef({ mark: '', at: 0 });
  const [answer, setAnswer] = useState<'here' | 'signed_out' | 'gone'>('here');

  const hear = useCallback(async () => {
    const heard = await askForMark(storyId);
    if (heard === null) return null;
    if (heard === 'signed_out' || heard === 'gone') {
      setAnswer(heard);
      return null;
    }
    setAnswer('here');
    return heard.mark;
  }, [storyId]);

  const ask = useCallback(async () => {
    const mark = await hear();
    const isAskedFor = asked.current.mark === mark && performance.now() - asked.current.at < PATIENCE;
    if (mark === null || mark === known.current || isAskedFor) return;
    asked.current = { mark, at: performance.now() };
    router.refresh();
  }, [router, hear]);

  const readAnew = useCallback(async () => {
    const isThere = (await hear()) !== null;
    if (isThere) router.refresh();
    return isThere;
  }, [router, hear]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    const asking = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(asking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask]);

  useEffect(() => {
    if (!hasNews || document.visibilityState !== 'visible') return;
    void reach(() => markSeen({ storyId })).then(({ ok }) => ok && router.refresh());
  }, [hasNews, markSeen, router, storyId]);

  return { isSignedOut: answer === 'signed_out', isGone: answer === 'gone', ask: () => void ask(), readAnew };
}

/** Null when the newsroom could not be reached: then the state line says so. */
async function askForMark(storyId: number): Promise<{ mark: string } | 'signed_out' | 'gone' | null> {
  try {
    const answer = await fetch(`/desk/stories/${storyId}/now`, { redirect: 'manual', cache: 'no-store' });
    // The doorman shows the way to the door by a redirect.
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed_out';
    if (answer.status === 404) return 'gone';
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
