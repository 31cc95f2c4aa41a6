'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button';
import type { IconName } from '#components/ui/icons';
import { Menu, MenuItem, MenuOpener } from '#components/ui/menu';
import { StageStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import type { Stage } from '#lib/newsroom/story';
import type { NamedPerson } from './queue-story.ts';
import type { QueueCounts, QueueSection } from './queue-views.tsx';
import { QUEUE_SORTS, type QueueSort, type QueueWish, queueHref } from './queue-wish.ts';

const STAGES_IN_HAND: readonly Stage[] = [
  'submitted',
  'in_review',
  'returned',
  'draft',
  'approved',
  'scheduled',
];

/** The quick filters above the queue: stages with their counts, and at the right section, person and order. */
export function QueueFilters({
  wish,
  counts,
  sections,
  people,
}: {
  wish: QueueWish;
  counts: QueueCounts;
  sections: readonly QueueSection[];
  people: readonly NamedPerson[];
}) {
  const t = useWords('desk');
  const router = useRouter();
  const go = (change: Partial<QueueWish>) => router.push(queueHref(wish, change));
  return (
    <div className="flex items-center gap-1.5 border-b border-line px-4 py-2 md:px-3.5">
      <nav
        aria-label={t('queue.stages')}
        className="-ms-4 flex min-w-0 flex-1 gap-1 overflow-x-auto ps-4 [scrollbar-width:none] max-md:gap-1.5 md:ms-0 md:ps-0"
      >
        {STAGES_IN_HAND.map((stage) => (
          <Link
            prefetch={false}
            key={stage}
            href={queueHref(wish, { list: wish.list === stage ? 'open' : stage })}
            aria-current={wish.list === stage ? 'true' : undefined}
            className="inline-flex min-h-7.5 flex-none items-center gap-1.5 rounded-control px-1.5 hover:bg-desk aria-[current]:bg-sunk aria-[current]:[--surface:var(--color-sunk)] touch:min-h-touch max-md:rounded-round max-md:border max-md:border-line-strong max-md:px-3 max-md:aria-[current]:border-transparent"
          >
            <StageStamp stage={stage} />
            <span className="font-figures text-micro font-medium text-ink-mute tabular-nums">
              {counts[stage] ?? 0}
            </span>
          </Link>
        ))}
      </nav>
      <div className="flex flex-none">
        <span className="xl:hidden">
          <Filter
            icon="folder"
            label={t('queue.section')}
            chosen={wish.sectionId}
            every={t('queue.everySection')}
            choices={sections}
            onChoose={(sectionId) => go({ sectionId })}
          />
        </span>
        <Filter
          icon="user"
          label={t('queue.person')}
          chosen={wish.personId}
          every={t('queue.everybody')}
          choices={people}
          onChoose={(personId) => go({ personId })}
        />
        <span className="max-md:hidden">
          <Filter
            icon="sort"
            label={t('queue.sort')}
            chosen={wish.sort}
            choices={QUEUE_SORTS.map((id) => ({ id, name: t(`queue.sorts.${id}`) }))}
            onChoose={(sort) => go({ sort: sort as QueueSort })}
          />
        </span>
      </div>
    </div>
  );
}

/** An icon that opens the choices of one filter; a dot says that it narrows the queue. */
function Filter({
  icon,
  label,
  chosen,
  every,
  choices,
  onChoose,
}: {
  icon: IconName;
  label: string;
  chosen: string;
  /** The choice that filters nothing, where there is one. */
  every?: string;
  choices: readonly NamedPerson[];
  onChoose: (id: string) => void;
}) {
  const isOn = every !== undefined && chosen !== '';
  const all = every === undefined ? choices : [{ id: '', name: every }, ...choices];
  const name = all.find(({ id }) => id === chosen)?.name ?? '';
  return (
    <MenuOpener
      menu={
        <Menu label={label}>
          {all.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id || 'every'}
              isChosen={choice.id === chosen}
              onAction={() => onChoose(choice.id)}
            >
              {choice.name}
            </MenuItem>
          ))}
        </Menu>
      }
    >
      <Button look="icon" size="small" icon={icon} aria-label={`${label}: ${name}`}>
        {isOn && <span className="absolute top-1 right-1 size-1.5 rounded-round bg-ink" />}
      </Button>
    </MenuOpener>
  );
}
