'use client';

import { useWords } from '#components/ui/words';
import type { StoryActions } from '../story-actions.ts';
import { useDraftComment } from '../story-draft-comment.tsx';
import type { StoryReply } from '../story-page.ts';
import { WordsForm } from './words-form.tsx';

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
  const draft = useDraftComment(`edit-${commentId}`, {
    text: said.text,
    isBlocking: false,
    mentions: named.map(({ id }) => id),
  });
  const leave = () => {
    draft.clear();
    onLeave();
  };
  return (
    <WordsForm
      draft={draft}
      label={t('threads.editYours')}
      sendLabel={t('threads.keep')}
      send={(words) => editComment({ commentId, ...words })}
      onSent={() => {
        leave();
        onTold();
      }}
      onLeave={leave}
    />
  );
}
