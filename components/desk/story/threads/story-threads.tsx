'use client';

import { useWords } from '#components/ui/words';
import type { StoryActions } from '../story-actions.ts';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { StoryThread } from '../story-page.ts';
import { inOrder } from './in-order.ts';
import { NewThread } from './new-thread.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useThreadsRoom } from './threads-room.tsx';

/** What the desk says about a story: in the order of the text, then of the whole, then what lost its place; the settled folded. */
export function StoryThreads({ actions, onTold }: { actions: StoryActions; onTold: () => void }) {
  const t = useWords('writing');
  const { threads, rights } = useStoryPage();
  const { order } = useThreadsRoom();
  const { onPaper, onWhole, gone, settled } = inOrder(threads, order);
  const open = [...onPaper, ...onWhole, ...gone];
  const blocking = open.filter(({ isBlocking }) => isBlocking).length;
  const cardOf = (thread: StoryThread) => (
    <ThreadCard
      key={thread.id}
      thread={thread}
      actions={actions}
      isGone={gone.includes(thread)}
      onTold={onTold}
    />
  );
  return (
    <section aria-labelledby="story-comments" className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="story-comments" tabIndex={-1} className="text-ui font-semibold">
          {t('threads.title')}
        </h2>
        {open.length > 0 && (
          <p className="text-note text-ink-mute">{t('threads.open', { count: open.length, blocking })}</p>
        )}
      </div>
      {rights.comment && <NewThread comment={actions.comment} onTold={onTold} />}
      {threads.length === 0 && <p className="text-ink-mute">{t('threads.none')}</p>}
      {onPaper.map(cardOf)}
      <Group title={t('threads.onWhole')} isNamed={onPaper.length > 0}>
        {onWhole.map(cardOf)}
      </Group>
      <Group title={t('threads.goneTitle')} isNamed>
        {gone.map(cardOf)}
      </Group>
      {settled.length > 0 && (
        <details>
          <summary className="min-h-9 cursor-pointer py-1.5 text-note text-ink-mute touch:min-h-touch">
            {t('panel.settled', { count: settled.length })}
          </summary>
          <div className="grid gap-3 pt-2">{settled.map(cardOf)}</div>
        </details>
      )}
    </section>
  );
}

function Group({
  title,
  isNamed,
  children,
}: {
  title: string;
  /** Alone in the list, it needs no name. */
  isNamed: boolean;
  children: readonly React.ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <div className="grid gap-3">
      {isNamed && <h3 className="pt-1 text-note font-medium text-ink-mute">{title}</h3>}
      {children}
    </div>
  );
}
