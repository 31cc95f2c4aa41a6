'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { DeskForm } from '../../desk-form.tsx';
import { RefusalNotice } from '../../refusal-notice.tsx';
import { useSending } from '../../use-sending.ts';
import type { StoryActions } from '../story-actions.ts';
import { useDraftComment } from '../story-draft-comment.tsx';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { StoryThread } from '../story-page.ts';
import { CommentField } from './comment-field.tsx';

/** An answer in a thread. */
export function Reply({
  thread,
  comment,
  onTold,
  onLeave,
}: {
  thread: StoryThread;
  comment: StoryActions['comment'];
  onTold: () => void;
  onLeave: () => void;
}) {
  const t = useWords('writing');
  const { id: storyId } = useStoryPage();
  const { text, mentions, set, clear } = useDraftComment(`reply-${thread.id}`);
  const { send, isSending, refusal, errorFor } = useSending();
  const say = () =>
    send(
      () => comment({ storyId, text, mentions, parentId: thread.id }),
      () => {
        clear();
        onLeave();
        onTold();
      },
    );
  return (
    <DeskForm onSend={say} refusal={refusal} className="grid gap-2">
      <CommentField
        label={t('panel.replyTo', { name: thread.person.name })}
        value={text}
        onChange={(next) => set({ text: next })}
        onMention={(id) => set({ mentions: [...mentions, id] })}
        onLeave={onLeave}
        error={errorFor('text')}
        autoFocus
      />
      <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      <div className="flex gap-1.5">
        <Button type="submit" size="small" look="ink" isPending={isSending}>
          {t('panel.say')}
        </Button>
        <Button size="small" look="quiet" onPress={onLeave}>
          {t('panel.leaveReply')}
        </Button>
      </div>
    </DeskForm>
  );
}
