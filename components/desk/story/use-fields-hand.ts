'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { FieldsBeside, FieldsHand } from '#components/editor/clean-up/clean-up-apply.ts';
import { toast } from '#components/ui/toast';
import { reach } from '../reach.ts';
import { useSayRefusal } from '../say-refusal.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryPage } from './story-page.ts';

/** The way from the paper to the fields that stand beside it, for clean-ups and for the undo that takes them back. */
export function useFieldsHand(
  { id: storyId, fields }: StoryPage,
  keepField: StoryActions['keepField'],
  onKept: () => void,
): FieldsHand {
  const say = useSayRefusal();
  const latest = useRef<FieldsBeside>(fields);
  const sayNow = useRef(say);
  // By itself: what was just kept must not be forgotten on the way to the page that says so.
  useEffect(() => {
    latest.current = fields;
  }, [fields]);
  useEffect(() => {
    sayNow.current = say;
  }, [say]);
  return useMemo(
    () => ({
      now: () => latest.current,
      keep: async (changed) => {
        const answer = await reach(() => keepField({ storyId, fields: changed }));
        if (!answer.ok) return answer;
        latest.current = { ...latest.current, ...changed };
        onKept();
        return answer;
      },
      refused: (refusal) => toast(sayNow.current(refusal)),
    }),
    [keepField, onKept, storyId],
  );
}
