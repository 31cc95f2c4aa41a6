'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { DeskForm } from '../../desk-form.tsx';
import { RefusalNotice } from '../../refusal-notice.tsx';
import { useSending } from '../../use-sending.ts';
import type { StoryActions } from '../story-actions.ts';
import { useDraftComment } from '../story-draft-comment.tsx';
import type { StoryReply } from '../story-page.ts';
import { CommentField } from './comment-field.tsx';

/** One's own comment, to be put into other words. */
export function EditWords({
  said,
  editComment,
  onTold,
  onLeave,
}: {
  said: StoryReply;
  editComment: StoryActions['editComment'];
  onTold: () => void;
  onLeave: () => void;
}) {
  const t = useWords('writing');
  const { id: commentId, mentions: named } = said;
  const { text, mentions, set, clear } = useDraftComment(`edit-${commentId}`, {
    text: said.text,
    isBlocking: false,
    mentions: named.map(({ id }) => id),
  });
  const { send, isSending, refusal, errorFor } = useSending();
  const leave = () => {
    clear();
    onLeave();
  };
  const keep = () =>
    send(
      () => editComment({ commentId, text, mentions }),
      () => {
        leave();
        onTold();
      },
    );
  return (
    <DeskForm onSend={keep} refusal={refusal} className="grid gap-2">
      <CommentField
        label={t('threads.editYours')}
        value={text}
        onChange={(next) => set({ text: next })}
        onMention={(id) => set({ mentions: [...mentions, id] })}
        error={errorFor('text')}
        autoFocus
      />
      <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      <div className="flex gap-1.5">
        <Button type="submit" size="small" look="ink" isPending={isSending}>
          {t('threads.keep')}
        </Button>
        <Button size="small" look="quiet" onPress={leave}>
          {t('panel.leaveReply')}
        </Button>
      </div>
    </DeskForm>
  );
}
