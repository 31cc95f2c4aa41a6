'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '#lib/newsroom/refusal';
import type { PeekStory } from './peek-story.ts';

/** Reads a story for the quick look; no peek when it is gone or not theirs to see. */
export type ReadPeek = (wish: { storyId: number }) => Promise<Answer<{ peek: PeekStory | null }>>;

const PAUSE = 120;

/** The story in the quick look: shown at once if it was read before, asked for when the hand rests on a row. */
export function usePeek(first: PeekStory | null, read: ReadPeek) {
  const [chosenId, setChosenId] = useState<number | null>(first?.row.id ?? null);
  const [peek, setPeek] = useState(first);
  const wanted = useRef(chosenId);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (first && (wanted.current === null || wanted.current === first.row.id)) {
      setPeek(first);
      setChosenId(first.row.id);
      wanted.current = first.row.id;
    }
  }, [first]);

  const choose = useCallback(
    (id: number) => {
      wanted.current = id;
      setChosenId(id);
      clearTimeout(resting.current);
      resting.current = setTimeout(async () => {
        const answer = await read({ storyId: id });
        if (wanted.current === id && answer.ok) setPeek(answer.peek);
      }, PAUSE);
    },
    [read],
  );

  const readAgain = useCallback(async () => {
    const id = wanted.current;
    if (id === null) return;
    const answer = await read({ storyId: id });
    if (wanted.current === id && answer.ok) setPeek(answer.peek);
  }, [read]);

  return { chosenId, peek, choose, readAgain, isComing: peek !== null && peek.row.id !== chosenId };
}
