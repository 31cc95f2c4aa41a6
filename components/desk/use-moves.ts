'use client';

import { useState, useTransition } from 'react';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import { type Answer, grant, type Refusal } from '#lib/newsroom/refusal';
import { asksFirst, moveForm, startDraft } from './move-draft.ts';
import { reach } from './reach.ts';
import type { MoveAction, MoveForm, StoryToMove } from './story-to-move.ts';

/** The move a dialog is open for. */
export type AskedMove = {
  readonly move: Move;
  readonly story: StoryToMove;
  readonly refusal: Refusal | null;
};

/** Brings a story up to date before anybody decides on it: what is typed is kept, the gates are asked anew. */
export type MakeReady = (story: StoryToMove) => Promise<Answer<{ readonly story: StoryToMove }>>;

/**
 * Makes moves: at once where nothing is asked, else by a dialog. A move refused without a dialog opens it with the
 * reason. `onMoved` is called after each move that was made, `makeReady` before any is begun.
 */
export function useMoves(action: MoveAction, onMoved?: (move: Move) => void, makeReady?: MakeReady) {
  const t = useWords('desk');
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [isMoving, startMoving] = useTransition();

  const send = async (form: MoveForm): Promise<Refusal | null> => {
    const answer = await reach(() => action(form));
    if (!answer.ok) return answer.refusal;
    const told =
      answer.toldNames.length > 0 ? ` ${t('move.told', { names: answer.toldNames.join(', ') })}` : '';
    toast(t(`moves.${form.move}.done`) + told);
    setAsked(null);
    onMoved?.(form.move);
    return null;
  };

  const begin = async (move: Move, story: StoryToMove) => {
    if (asksFirst(move, story)) return setAsked({ move, story, refusal: null });
    const refusal = await send(moveForm(move, story, startDraft(story, Date.now())));
    if (refusal) setAsked({ move, story, refusal });
  };

  const ask = (move: Move, story: StoryToMove) => {
    if (!makeReady && asksFirst(move, story)) return setAsked({ move, story, refusal: null });
    startMoving(async () => {
      const ready = makeReady ? await makeReady(story) : grant({ story });
      if (ready.ok) await begin(move, ready.story);
      else setAsked({ move, story, refusal: ready.refusal });
    });
  };

  return { ask, asked, send, close: () => setAsked(null), isMoving };
}
