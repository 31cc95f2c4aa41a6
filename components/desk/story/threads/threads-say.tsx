'use client';

import { useEffect, useRef } from 'react';
import { useVoice } from '#components/ui/voice';
import { useWords } from '#components/ui/words';
import type { StoryThread } from '../story-page.ts';

const EXCERPT = 120;

/** Says politely, once, what others have added to the threads since the page was last read. */
export function ThreadsSay({ threads, personId }: { threads: readonly StoryThread[]; personId: string }) {
  const t = useWords('writing');
  const { say, voice } = useVoice();
  const heard = useRef<ReadonlySet<number> | null>(null);
  useEffect(() => {
    const all = threads.flatMap((thread) => [thread, ...thread.replies]);
    const before = heard.current;
    heard.current = new Set(all.map(({ id }) => id));
    const news = before && all.filter(({ id, person }) => !before.has(id) && person.id !== personId);
    if (!news || news.length === 0) return;
    const replies = new Set(threads.flatMap((thread) => thread.replies.map(({ id }) => id)));
    const sentences = news.map(({ id, person: { name }, text }) => {
      const said = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
      return t(replies.has(id) ? 'threads.replied' : 'threads.began', { name, text: said });
    });
    say(sentences.join(' '));
  }, [threads, personId, say, t]);
  return voice;
}
