'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { DeskForm } from '../../desk-form.tsx';
import { RefusalNotice } from '../../refusal-notice.tsx';
import { useSending } from '../../use-sending.ts';
import type { useDraftComment } from '../story-draft-comment.tsx';
import { CommentField } from './comment-field.tsx';

type Draft = ReturnType<typeof useDraftComment>;

/** Words within a thread as they are written: kept as a draft until they are sent. */
export function WordsForm({
  draft,
  label,
  sendLabel,
  send: sendWords,
  onSent,
  onLeave,
  leavesByEscape = false,
}: {
  draft: Draft;
  label: string;
  sendLabel: string;
  send: (words: Pick<Draft, 'text' | 'mentions'>) => Promise<Answer>;
  onSent: () => void;
  onLeave: () => void;
  /** Escape, with nothing written, leaves as well. */
  leavesByEscape?: boolean;
}) {
  const t = useWords('writing');
  const { text, mentions, set } = draft;
  const { send, isSending, refusal, errorFor } = useSending();
  return (
    <DeskForm
      onSend={() => send(() => sendWords({ text, mentions }), onSent)}
      refusal={refusal}
      className="grid gap-2"
    >
      <CommentField
        label={label}
        value={text}
        onChange={(next) => set({ text: next })}
        onMention={(id) => set({ mentions: [...mentions, id] })}
        {...(leavesByEscape && { onLeave })}
        error={errorFor('text')}
        autoFocus
      />
      <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      <div className="flex gap-1.5">
        <Button type="submit" size="small" look="ink" isPending={isSending}>
          {sendLabel}
        </Button>
        <Button size="small" look="quiet" onPress={onLeave}>
          {t('panel.leaveReply')}
        </Button>
      </div>
    </DeskForm>
  );
}
