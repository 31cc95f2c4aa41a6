'use client';

import Link from 'next/link';
import { Icon, type IconName } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { type QueueList, type QueueWish, queueHref } from './queue-wish.ts';

export type QueueCounts = Readonly<Partial<Record<QueueList, number>>>;
export type QueueSection = { readonly id: string; readonly name: string; readonly count: number };

const VIEWS: readonly { list: QueueList; icon: IconName }[] = [
  { list: 'open', icon: 'inbox' },
  { list: 'mine', icon: 'user' },
  { list: 'due', icon: 'clock' },
  { list: 'returned', icon: 'returned' },
  { list: 'approved', icon: 'send' },
  { list: 'scheduled', icon: 'calendar' },
  { list: 'done', icon: 'check' },
  { list: 'spiked', icon: 'folder' },
];

const LINE =
  'flex min-h-8 items-center gap-2.5 rounded-control px-2 py-0.5 text-ink-soft hover:bg-desk ' +
  'aria-[current]:bg-sunk aria-[current]:font-medium aria-[current]:text-ink';

/** The ways to look at the queue, kept at its left: by need, and by section. */
export function QueueViews({
  wish,
  counts,
  sections,
}: {
  wish: QueueWish;
  counts: QueueCounts;
  sections: readonly QueueSection[];
}) {
  const t = useWords('desk');
  return (
    <nav
      aria-label={t('queue.views')}
      className="sticky top-topbar hidden h-[calc(100dvh-var(--spacing-topbar))] w-50 flex-none content-start gap-5 overflow-auto border-e border-line px-3 py-4 xl:grid"
    >
      <div>
        <h2 className="px-2 pb-1 text-micro font-medium text-ink-mute">{t('queue.views')}</h2>
        {VIEWS.map(({ list, icon }) => (
          <Link
            prefetch={false}
            key={list}
            href={queueHref(wish, { list })}
            aria-current={wish.list === list ? 'page' : undefined}
            className={LINE}
          >
            <Icon name={icon} size="small" className="text-ink-mute" />
            {t(`queue.list.${list}`)}
            <Count value={counts[list]} />
          </Link>
        ))}
      </div>
      {sections.length > 0 && (
        <div>
          <h2 className="px-2 pb-1 text-micro font-medium text-ink-mute">{t('queue.sections')}</h2>
          {sections.map((section) => (
            <Link
              prefetch={false}
              key={section.id}
              href={queueHref(wish, { sectionId: wish.sectionId === section.id ? '' : section.id })}
              aria-current={wish.sectionId === section.id ? 'true' : undefined}
              className={LINE}
            >
              {section.name}
              <Count value={section.count} />
            </Link>
          ))}
        </div>
      )}
    </nav>
  );
}

function Count({ value }: { value: number | undefined }) {
  return value ? (
    <span className="ms-auto font-figures text-micro font-medium text-ink-mute tabular-nums">{value}</span>
  ) : null;
}
