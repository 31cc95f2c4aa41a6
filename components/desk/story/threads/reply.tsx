'use client';

import { useWords } from '#components/ui/words';
import type { StoryActions } from '../story-actions.ts';
import { useDraftComment } from '../story-draft-comment.tsx';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { StoryThread } from '../story-page.ts';
import { WordsForm } from './words-form.tsx';

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
  const draft = useDraftComment(`reply-${thread.id}`);
  return (
    <WordsForm
      draft={draft}
      label={t('panel.replyTo', { name: thread.person.name })}
      sendLabel={t('panel.say')}
      send={(words) => comment({ storyId, ...words, parentId: thread.id })}
      onSent={() => {
        draft.clear();
        onLeave();
        onTold();
      }}
      onLeave={onLeave}
      leavesByEscape
    />
  );
}
