'use client';

import { useCallback, useRef } from 'react';
import type { SaveState, SaveWatch } from '#components/editor/writing.ts';
import { type Refused, refuse } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import type { MakeReady } from '../use-moves.ts';
import type { StoryActions } from './story-actions.ts';
import type { SettleFields } from './story-fields-kept.tsx';
import type { StoryPage } from './story-page.ts';

const PATIENCE = 10_000;
const LOOK = 50;

/**
 * Makes the story on screen ready to be decided on: waits until every word and field is on the server's disk, then has it
 * kept as a revision. Refused with `not_saved_yet` when that does not come, with what a field was refused for, and with
 * `newer_revision` when the page was out of date; that is then read anew.
 */
export function useMakeReady(
  page: StoryPage,
  save: SaveWatch,
  settler: { current: SettleFields },
  makeReady: StoryActions['makeReady'],
  onStale: () => void,
): MakeReady {
  const now = useRef({ save, page });
  now.current = { save, page };
  return useCallback(async () => {
    const refusal = await settler.current();
    if (refusal) return { ok: false, refusal };
    const unsaved = await untilSaved(() => now.current.save.now());
    if (unsaved) return unsaved;
    const { id: storyId, readAt } = now.current.page;
    const answer = await reach(() => makeReady({ storyId, readAt }));
    if (!answer.ok && answer.refusal.code === 'newer_revision') onStale();
    return answer;
  }, [makeReady, onStale, settler]);
}

async function untilSaved(save: () => SaveState): Promise<Refused | null> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const { kind } = save();
    if (kind === 'saved') return null;
    if (kind !== 'saving' && kind !== 'opening') return refuse('not_saved_yet');
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return refuse('not_saved_yet');
}
