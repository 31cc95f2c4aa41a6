'use client';

import { useState } from 'react';
import { useLocale } from 'use-intl';
import { Avatar } from '#components/ui/avatar';
import { Button } from '#components/ui/button';
import { Checkbox } from '#components/ui/checkbox';
import { Icon } from '#components/ui/icons';
import { penOf } from '#components/ui/pens.ts';
import { TextArea } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { DeskForm } from '../desk-form.tsx';
import { briefly, dayAndTime } from '../moments.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useNow } from '../use-now.ts';
import { useSending } from '../use-sending.ts';
import type { StoryActions } from './story-actions.ts';
import { useDraftComment } from './story-draft-comment.tsx';
import { useStoryPage } from './story-fields-kept.tsx';
import type { StoryReply, StoryThread } from './story-page.ts';

/** What the desk says about a story: threads that are open, then those that are settled, and a place to say more. */
export function StoryThreads({ actions, onTold }: { actions: StoryActions; onTold: () => void }) {
  const t = useWords('writing');
  const { threads, rights } = useStoryPage();
  const open = threads.filter(({ resolved }) => resolved === null);
  const settled = threads.filter(({ resolved }) => resolved !== null);
  return (
    <section aria-labelledby="story-comments" className="grid gap-3">
      <h2 id="story-comments" tabIndex={-1} className="flex items-baseline gap-2 text-ui font-semibold">
        {t('panel.comments')}
        <span className="font-figures text-note font-normal text-ink-mute">{open.length || ''}</span>
      </h2>
      {rights.comment && <NewComment actions={actions} onTold={onTold} />}
      {threads.length === 0 && <p className="text-ink-mute">{t('panel.noComments')}</p>}
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} actions={actions} onTold={onTold} />
      ))}
      {settled.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1.5 text-note text-ink-mute">
            {t('panel.settled', { count: settled.length })}
          </summary>
          <div className="grid gap-3 pt-2">
            {settled.map((thread) => (
              <Thread key={thread.id} thread={thread} actions={actions} onTold={onTold} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function NewComment({ actions, onTold }: { actions: StoryActions; onTold: () => void }) {
  const t = useWords('writing');
  const { id: storyId } = useStoryPage();
  const { text, isBlocking, set, clear } = useDraftComment(null);
  const { send, isSending, refusal, errorFor } = useSending();
  const say = () =>
    send(
      () => actions.comment({ storyId, text, isBlocking }),
      () => {
        clear();
        onTold();
      },
    );
  return (
    <DeskForm onSend={say} refusal={refusal} className="grid gap-2">
      <TextArea
        label={t('panel.newComment')}
        rows={2}
        value={text}
        onChange={(next) => set({ text: next })}
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
  );
}

function Thread({
  thread,
  actions,
  onTold,
}: {
  thread: StoryThread;
  actions: StoryActions;
  onTold: () => void;
}) {
  const t = useWords('writing');
  const { rights } = useStoryPage();
  const { send, isSending, refusal } = useSending();
  const [isReplying, setReplying] = useState(false);
  const { resolved } = thread;
  const settle = () => send(() => actions.resolve({ commentId: thread.id }), onTold);
  const reopen = () => send(() => actions.reopen({ commentId: thread.id }), onTold);
  return (
    <article
      aria-label={t('panel.commentOf', { name: thread.person.name })}
      className="grid gap-2.5 rounded-control border border-line bg-paper px-3.5 py-3"
      style={
        thread.isBlocking && !resolved ? { borderColor: `var(--color-pen-${penOf(thread.person.id)})` } : {}
      }
    >
      <Said said={thread} />
      {thread.isBlocking && !resolved && (
        <p className="flex items-center gap-1.5 text-note font-medium text-lacquer-ink">
          <Icon name="warn" size="small" />
          {t('panel.isBlocking')}
        </p>
      )}
      {thread.replies.map((reply) => (
        <div key={reply.id} className="border-t border-line pt-2.5">
          <Said said={reply} />
        </div>
      ))}
      {resolved && <p className="text-note text-ink-mute">{t('panel.settledBy', { name: resolved.name })}</p>}
      <RefusalNotice refusal={refusal} />
      {isReplying ? (
        <Reply
          thread={thread}
          actions={actions}
          onTold={() => {
            setReplying(false);
            onTold();
          }}
          onLeave={() => setReplying(false)}
        />
      ) : (
        rights.comment && (
          <div className="flex gap-1.5">
            <Button size="small" onPress={() => setReplying(true)}>
              {t('panel.reply')}
            </Button>
            {!resolved && (
              <Button size="small" look="quiet" icon="check" isPending={isSending} onPress={settle}>
                {t('panel.settle')}
              </Button>
            )}
            {resolved && thread.mayReopen && (
              <Button size="small" look="quiet" icon="returned" isPending={isSending} onPress={reopen}>
                {t('panel.reopen')}
              </Button>
            )}
          </div>
        )
      )}
    </article>
  );
}

function Reply({
  thread,
  actions,
  onTold,
  onLeave,
}: {
  thread: StoryThread;
  actions: StoryActions;
  onTold: () => void;
  onLeave: () => void;
}) {
  const t = useWords('writing');
  const { id: storyId } = useStoryPage();
  const { text, set, clear } = useDraftComment(thread.id);
  const { send, isSending, refusal, errorFor } = useSending();
  const say = () =>
    send(
      () => actions.comment({ storyId, text, parentId: thread.id }),
      () => {
        clear();
        onTold();
      },
    );
  return (
    <DeskForm onSend={say} refusal={refusal} className="grid gap-2">
      <TextArea
        label={t('panel.replyTo', { name: thread.person.name })}
        rows={2}
        value={text}
        onChange={(next) => set({ text: next })}
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

function Said({ said: { person, at, text } }: { said: StoryReply }) {
  const language = useLocale() as Language;
  const { readAt } = useStoryPage();
  const now = useNow(readAt);
  return (
    <div className="grid gap-1.5">
      <p className="flex items-center gap-2 text-note text-ink-mute">
        <Avatar person={person} size="small" isNamed />
        <strong className="font-semibold text-ink">{person.name}</strong>
        <time dateTime={new Date(at).toISOString()} title={dayAndTime(at, language)}>
          {briefly(at, now)}
        </time>
      </p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
