'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import { buttonLook } from '#components/ui/button-look.ts';
import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import { KeysBar, KeysHelp } from './keys-help.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PeekPanel } from './peek-panel.tsx';
import type { PeekStory } from './peek-story.ts';
import { QueueCards } from './queue-cards.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { groupByNeed, wholeCount } from './queue-groups.ts';
import { type QueueKey, useKeysSwitch, useQueueKeys } from './queue-keys.ts';
import type { NamedPerson, QueueStory } from './queue-story.ts';
import { QueueTable, type TitledGroup } from './queue-table.tsx';
import { type QueueCounts, type QueueSection, QueueViews } from './queue-views.tsx';
import { isByNeed, type QueueWish, queueHref } from './queue-wish.ts';
import type { MoveAction } from './story-to-move.ts';
import { useMoves } from './use-moves.ts';
import { useNow } from './use-now.ts';
import { type ReadPeek, usePeek } from './use-peek.ts';

export type QueueScreenProps = {
  wish: QueueWish;
  stories: readonly QueueStory[];
  /** Where the next page begins, if there is one. */
  nextCursor: string | null;
  counts: QueueCounts;
  sections: readonly QueueSection[];
  people: readonly NamedPerson[];
  firstPeek: PeekStory | null;
  readAt: number;
  readPeek: ReadPeek;
  move: MoveAction;
};

/** The desk's queue: views at the left, rows by need, the quick look at the right, and all of it by keyboard. */
export function QueueScreen(props: QueueScreenProps) {
  const { wish, stories, nextCursor, counts, sections, people } = props;
  const t = useWords('desk');
  const router = useRouter();
  const now = useNow(props.readAt);
  const [isKeysOn, switchKeys] = useKeysSwitch();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { chosenId, peek, choose, readAgain, isComing } = usePeek(props.firstPeek, props.readPeek);
  const list = useRef<HTMLElement>(null);
  const onMoved = useCallback(
    (_move: Move) => {
      router.refresh();
      void readAgain();
    },
    [router, readAgain],
  );
  const { ask, asked, send, close } = useMoves(props.move, onMoved);
  const titled = isByNeed(wish)
    ? groupByNeed(stories, now).map((group) => ({ ...group, title: t(`queue.need.${group.need}`) }))
    : [{ title: t(`queue.list.${wish.list}`), stories }];
  const page = { isFirst: wish.cursor === '', isLast: nextCursor === null };
  const lengths = titled.map((group) => group.stories);
  const groups = titled.map((group, at): TitledGroup => ({ ...group, count: wholeCount(lengths, at, page) }));
  const inOrder = groups.flatMap((group) => group.stories);

  const onKey = useCallback(
    (key: QueueKey) => {
      const at = inOrder.findIndex((story) => story.id === chosenId);
      const go = (step: number) => {
        const next = inOrder[Math.min(Math.max(at + step, 0), inOrder.length - 1)];
        if (!next) return;
        choose(next.id);
        list.current?.querySelector(`[data-story="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
      };
      const make = (move: Move) =>
        peek?.row.id === chosenId && peek?.offers.moves.includes(move) && ask(move, peek.story);
      if (key === 'down') go(1);
      if (key === 'up') go(-1);
      if (key === 'peek') go(0);
      if (key === 'open' && chosenId !== null) router.push(`/desk/stories/${chosenId}`);
      if (key === 'approve') make('approve');
      if (key === 'return') make('return');
      if (key === 'search') document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      if (key === 'help') setHelpOpen(true);
    },
    [inOrder, chosenId, choose, peek, ask, router],
  );
  useQueueKeys(isKeysOn, onKey);

  return (
    <main id="main" className="flex">
      <QueueViews wish={wish} counts={counts} sections={sections} />
      <section
        ref={list}
        aria-label={t('queue.title')}
        className="flex min-h-[calc(100dvh-var(--spacing-topbar))] min-w-0 flex-1 flex-col"
      >
        <QueueFilters wish={wish} counts={counts} sections={sections} people={people} />
        {stories.length === 0 ? (
          <EmptyQueue wish={wish} />
        ) : (
          <>
            <QueueTable groups={groups} now={now} chosenId={chosenId} onChoose={choose} />
            <QueueCards groups={groups} now={now} />
          </>
        )}
        {nextCursor && (
          <p className="p-5">
            <Link href={queueHref(wish, { cursor: nextCursor })} className={buttonLook({ look: 'line' })}>
              {t('queue.nextPage')}
            </Link>
          </p>
        )}
        <KeysBar onHelp={() => setHelpOpen(true)} isOn={isKeysOn} />
      </section>
      <PeekPanel
        peek={peek}
        now={now}
        isComing={isComing}
        action={props.move}
        onMoved={onMoved}
        onReturn={() => peek && ask('return', peek.story)}
        isKeysOn={isKeysOn}
      />
      <KeysHelp
        isOpen={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        isOn={isKeysOn}
        onSwitch={switchKeys}
      />
      {asked && (
        <MoveDialog
          key={asked.move}
          move={asked.move}
          story={asked.story}
          refusedBefore={asked.refusal}
          onSend={send}
          onClose={close}
        />
      )}
    </main>
  );
}

function EmptyQueue({ wish }: { wish: QueueWish }) {
  const t = useWords('desk');
  const isNarrowed = wish.search !== '' || wish.personId !== '' || wish.sectionId !== '';
  if (wish.search)
    return (
      <EmptyState
        title={t('queue.notFound', { search: wish.search })}
        action={
          <Link href={queueHref(wish, { search: '', list: 'open' })} className={buttonLook({ look: 'line' })}>
            {t('queue.showAll')}
          </Link>
        }
      >
        {t('queue.notFoundHint')}
      </EmptyState>
    );
  return (
    <EmptyState
      isGood
      title={t(wish.list === 'open' && !isNarrowed ? 'queue.clear' : 'queue.clearHere')}
      action={
        wish.list !== 'open' || isNarrowed ? (
          <Link href="/desk" className={buttonLook({ look: 'line' })}>
            {t('queue.showAll')}
          </Link>
        ) : undefined
      }
    >
      {t('queue.clearHint')}
    </EmptyState>
  );
}
