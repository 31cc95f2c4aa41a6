'use client';

import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import { openSuggestions } from '#lib/newsroom/gates';
import type { Move } from '#lib/newsroom/moves';
import type { Refusal } from '#lib/newsroom/refusal';
import { sinceHref } from './compare/compared-versions.ts';
import { DeskForm } from './desk-form.tsx';
import { moveForm, startDraft } from './move-draft.ts';
import { MoveFields } from './move-fields.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSayRefusal } from './say-refusal.ts';
import type { MoveForm, StoryToMove } from './story-to-move.ts';

/** Fields that show their own error. */
const FIELDS: readonly string[] = ['reason', 'publicNotice', 'scheduledFor', 'embargo', 'changeKind'];
const TAKES_AWAY: readonly Move[] = ['retract', 'withdraw', 'spike', 'discard_change'];

/** The dialog of one move: what will happen, what it asks, and the refusal in words with everything typed kept. */
export function MoveDialog({
  move,
  story,
  onSend,
  onClose,
  refusedBefore = null,
}: {
  move: Move;
  story: StoryToMove;
  /** Sends the form; answers the refusal, or null when the move was made. */
  onSend: (form: MoveForm) => Promise<Refusal | null>;
  onClose: () => void;
  /** Why the move was refused when it was tried without a dialog. */
  refusedBefore?: Refusal | null;
}) {
  const t = useWords('desk');
  const say = useSayRefusal();
  const [draft, setDraft] = useState(() => startDraft(story, Date.now()));
  const [refusal, setRefusal] = useState(refusedBefore);
  const [isSending, startSending] = useTransition();

  const send = () => startSending(async () => setRefusal(await onSend(moveForm(move, story, draft))));
  const isIncomplete = refusal?.code === 'change_incomplete';
  const errorFor = (field: string) => {
    if (!refusal?.fields?.includes(field)) return undefined;
    return isIncomplete ? t('change.fillIn') : say(refusal);
  };
  const isAtField = !isIncomplete && refusal?.fields?.some((field) => FIELDS.includes(field));

  return (
    <Dialog title={t(`moves.${move}.title`)} isOpen onClose={onClose} isAlert={move === 'retract'}>
      <p className="font-serif text-head-4 text-ink-soft">{story.headline || t('story.untitled')}</p>
      <p className="text-ink-soft">{t(`moves.${move}.body`)}</p>
      {move === 'discard_change' && <SuggestionsToGo count={openSuggestions(story.findings)} />}
      {move === 'publish_change' && <SinceLive storyId={story.id} />}
      <DeskForm onSend={send} refusal={refusal}>
        <MoveFields move={move} story={story} draft={draft} onChange={setDraft} errorFor={errorFor} />
        <RefusalNotice refusal={isAtField ? null : refusal} />
        <DialogActions>
          <Button look="quiet" onPress={onClose}>
            {t('move.later')}
          </Button>
          <Button type="submit" look={TAKES_AWAY.includes(move) ? 'cut' : 'next'} isPending={isSending}>
            {t(`moves.${move}.button`)}
          </Button>
        </DialogActions>
      </DeskForm>
    </Dialog>
  );
}

/** What is only suggested is in no revision, so that it goes with the change for good. */
function SuggestionsToGo({ count }: { count: number }) {
  const t = useWords('desk');
  return count > 0 && <Notice kind="warn">{t('move.suggestionsToGo', { count })}</Notice>;
}

/** What readers will find changed; it opens beside the dialog, so that nothing filled in is lost. */
function SinceLive({ storyId }: { storyId: number }) {
  const t = useWords('writing');
  return (
    <a href={sinceHref(storyId, 'live')} target="_blank" rel="noopener" className="link justify-self-start">
      {t('bar.sinceLive')}
    </a>
  );
}
