'use client';

import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import { DeskForm } from '../../desk-form.tsx';
import { RefusalNotice } from '../../refusal-notice.tsx';
import { useSending } from '../../use-sending.ts';
import type { StoryActions } from '../story-actions.ts';
import { useDraftComment } from '../story-draft-comment.tsx';
import { useStoryPage } from '../story-fields-kept.tsx';
import { CommentField } from './comment-field.tsx';
import { Quote } from './thread-about.tsx';
import { useThreadsRoom } from './threads-room.tsx';
import { whenWordsAreThere } from './when-words-are-there.ts';

/** Where a thread is begun: about what is selected on the paper, or about the story as a whole. */
export function NewThread({ comment, onTold }: { comment: StoryActions['comment']; onTold: () => void }) {
  const t = useWords('writing');
  const { id: storyId } = useStoryPage();
  const { selected, beginnings, isNewWish, letGo, read } = useThreadsRoom();
  const { text, isBlocking, mentions, set, clear } = useDraftComment('new');
  const { send, isSending, refusal, errorFor } = useSending();
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (beginnings > 0 && isNewWish(beginnings)) enter(room.current);
  }, [beginnings, isNewWish]);
  const say = () =>
    send(
      () =>
        whenWordsAreThere(() =>
          comment({ storyId, text, isBlocking, mentions, about: selected?.about ?? null }),
        ),
      ({ commentId }) => {
        clear();
        letGo();
        onTold();
        read(commentId, 'pointer');
      },
    );
  return (
    <div ref={room}>
      <DeskForm onSend={say} refusal={refusal} className="grid gap-2">
        {selected && (
          <div className="flex items-center gap-2">
            <div className="min-w-0 flex-1">
              <Quote about={selected} />
            </div>
            <Button size="small" look="quiet" icon="close" onPress={letGo}>
              {t('threads.letGo')}
            </Button>
          </div>
        )}
        <CommentField
          label={t(selected ? 'threads.newHere' : 'threads.newOnWhole')}
          value={text}
          onChange={(next) => set({ text: next })}
          onMention={(id) => set({ mentions: [...mentions, id] })}
          onLeave={selected ? letGo : undefined}
          error={errorFor('text')}
        />
        <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
        {text.trim() !== '' && (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Checkbox isSelected={isBlocking} onChange={(on) => set({ isBlocking: on })}>
              {t('panel.blockUntilSettled')}
            </Checkbox>
            <Button type="submit" size="small" look="ink" isPending={isSending}>
              {t('panel.say')}
            </Button>
          </div>
        )}
      </DeskForm>
    </div>
  );
}

function enter(room: HTMLElement | null) {
  room?.scrollIntoView({ block: 'center' });
  room?.querySelector('textarea')?.focus({ preventScroll: true });
}
