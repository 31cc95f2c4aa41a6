'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useLocale } from 'use-intl';
import { Avatar } from '#components/ui/avatar';
import { Button } from '#components/ui/button';
import { buttonLook } from '#components/ui/button-look.ts';
import { EmptyState } from '#components/ui/empty-state';
import { Icon } from '#components/ui/icons';
import { penOf } from '#components/ui/pens.ts';
import { StageStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import type { Answer, Refusal } from '#lib/newsroom/refusal';
import type { Stage } from '#lib/newsroom/story';
import { dayAndTime, dayNumber, dayOf, timeOf } from './moments.ts';
import type { NamedPerson } from './queue-story.ts';
import { useSayRefusal } from './say-refusal.ts';
import { useNow } from './use-now.ts';

/** Who was told of an event, and when they saw it. */
export type Receipt = { readonly name: string; readonly seenAt: number | null };

/** One line of news: somebody did something to a story. */
export type NewsLine = {
  readonly id: number;
  readonly kind: string;
  readonly at: number;
  /** Null: the clock did it. */
  readonly by: NamedPerson | null;
  readonly storyId: number | null;
  /** The thread of comments that it is about. */
  readonly threadId: number | null;
  readonly headline: string;
  readonly stage: Stage | null;
  readonly reason: string;
  readonly isNew: boolean;
  /** Why the clock could not do it. */
  readonly alarm: Refusal | null;
  /** Minutes that the clock was late, if it was. */
  readonly lateMinutes: number;
  /** Of what one sent oneself: who was told. */
  readonly receipts: readonly Receipt[] | null;
};

export type NewsProps = {
  lines: readonly NewsLine[];
  readAt: number;
  list: 'told' | 'sent';
  unseen: number;
  moreHref: string | null;
  markSeen: (wish: { ids?: number[] }) => Promise<Answer<{ unseen: number }>>;
};

/** What one was told, a day at a time, and at the other side what one sent, with who has seen it. */
export function News({ lines, readAt, list, unseen, moreHref, markSeen }: NewsProps) {
  const t = useWords('desk');
  const now = useNow(readAt);
  const days = Map.groupBy(lines, (line) => dayNumber(line.at));
  return (
    <main id="main" className="flex flex-col gap-x-12 gap-y-2 px-4 pt-4 pb-16 md:flex-row md:px-7 md:pt-6">
      <nav aria-label={t('news.lists')} className="flex gap-1 md:w-52 md:flex-none md:flex-col">
        <ListLink href="/desk/notifications" isOn={list === 'told'} name={t('news.told')} count={unseen} />
        <ListLink href="/desk/notifications?list=sent" isOn={list === 'sent'} name={t('news.sent')} />
      </nav>
      <div className="min-w-0 max-w-3xl flex-1">
        {lines.length === 0 && (
          <EmptyState isGood={list === 'told'} title={t(list === 'told' ? 'news.none' : 'news.noneSent')}>
            {t(list === 'told' ? 'news.noneHint' : 'news.noneSentHint')}
          </EmptyState>
        )}
        {[...days].map(([day, ofDay]) => (
          <section key={day} className="mb-7">
            <h2 className="border-b-2 border-ink pb-1.5 text-note font-semibold">
              {dayName(ofDay[0]?.at ?? now, now, t)}
            </h2>
            {ofDay.map((line) => (
              <Line key={line.id} line={line} markSeen={markSeen} />
            ))}
          </section>
        ))}
        {moreHref && (
          <Link href={moreHref} prefetch={false} className={buttonLook({ look: 'line' })}>
            {t('queue.nextPage')}
          </Link>
        )}
      </div>
    </main>
  );
}

function dayName(at: number, now: number, t: (key: string) => string): string {
  const ago = dayNumber(now) - dayNumber(at);
  if (ago === 0) return t('time.today');
  return ago === 1 ? t('time.yesterday') : dayOf(at);
}

function ListLink({
  href,
  isOn,
  name,
  count,
}: {
  href: string;
  isOn: boolean;
  name: string;
  count?: number;
}) {
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={isOn ? 'page' : undefined}
      className="flex min-h-9 items-center gap-2 rounded-control px-2.5 text-ink-soft hover:bg-desk aria-[current]:bg-sunk aria-[current]:font-medium aria-[current]:text-ink touch:min-h-touch"
    >
      {name}
      {count ? (
        <span className="ms-auto font-figures text-micro font-medium text-ink-mute">{count}</span>
      ) : null}
    </Link>
  );
}

function Line({ line, markSeen }: { line: NewsLine; markSeen: NewsProps['markSeen'] }) {
  const t = useWords('desk');
  const language = useLocale() as Language;
  const say = useSayRefusal();
  const headline = line.headline || t('story.untitled');
  return (
    <article className="grid grid-cols-[0.75rem_auto_minmax(0,1fr)_auto] gap-x-2.5 border-b border-line py-3.5">
      <span className="pt-1.5">
        {line.isNew && <span role="img" aria-label={t('news.new')} className="tick h-3.5 w-2" />}
      </span>
      <span className="relative">
        {line.by ? (
          <Avatar person={line.by} isNamed />
        ) : (
          <span className="grid size-7 place-items-center rounded-round bg-sunk">
            <Icon name={isFromReader(line) ? 'mail' : 'clock'} size="small" />
          </span>
        )}
        {line.stage && (
          <span className="absolute top-4 left-4.5 rounded-mark bg-paper p-px">
            <StageStamp stage={line.stage} look="mark" />
          </span>
        )}
      </span>
      <div className="grid gap-1.5 ps-1.5">
        <p className="text-pretty">
          <strong className="font-semibold">
            {line.by?.name ?? t(isFromReader(line) ? 'news.reader' : 'news.clock')}
          </strong>{' '}
          {t(`news.did.${line.kind}`)}{' '}
          {line.storyId !== null && (
            <Link
              prefetch={false}
              href={`/desk/stories/${line.storyId}${line.threadId === null ? '' : `#thread-${line.threadId}`}`}
              onClick={() => line.isNew && void markSeen({ ids: [line.id] })}
              className="font-serif text-[1.0625rem] font-medium hover:underline hover:decoration-lacquer-ink hover:underline-offset-4"
            >
              {headline}
            </Link>
          )}
          {line.kind === 'write_letter' && (
            <Link prefetch={false} href="/desk/letters" className="link">
              {t('news.toLetters')}
            </Link>
          )}
        </p>
        {line.reason && !line.alarm && (
          <p
            className="border-s-2 ps-2.5 whitespace-pre-line text-ink-soft"
            style={{
              borderColor: line.by ? `var(--color-pen-${penOf(line.by.id)})` : 'var(--color-line-strong)',
            }}
          >
            {line.reason}
          </p>
        )}
        {line.alarm && <p className="font-medium text-lacquer-ink">{say(line.alarm)}</p>}
        {line.lateMinutes > 0 && (
          <p className="font-medium text-lacquer-ink">
            {t('time.late', { by: t('time.minutes', { count: line.lateMinutes }) })}
          </p>
        )}
        {line.receipts && <Receipts receipts={line.receipts} />}
      </div>
      <time
        dateTime={new Date(line.at).toISOString()}
        title={dayAndTime(line.at, language)}
        className="font-figures text-note text-ink-mute tabular-nums"
      >
        {timeOf(line.at)}
      </time>
    </article>
  );
}

/** Nobody of the newsroom did it, and not the clock either. */
function isFromReader({ kind }: NewsLine): boolean {
  return kind === 'report_error' || kind === 'write_letter';
}

function Receipts({ receipts }: { receipts: readonly Receipt[] }) {
  const t = useWords('desk');
  const language = useLocale() as Language;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-mute">
      {receipts.map((receipt) => (
        <li key={receipt.name} className="inline-flex items-center gap-1.5">
          <Icon
            name={receipt.seenAt === null ? 'mail' : 'check'}
            size="small"
            className={receipt.seenAt === null ? '' : 'text-state-approved'}
          />
          {receipt.seenAt === null
            ? t('news.notSeen', { name: receipt.name })
            : t('news.seen', { name: receipt.name, time: dayAndTime(receipt.seenAt, language) })}
        </li>
      ))}
    </ul>
  );
}

/** Marks all news as seen, in the head of the page. */
export function AllSeen({ markSeen }: Pick<NewsProps, 'markSeen'>) {
  const t = useWords('desk');
  const router = useRouter();
  const [isMarking, startMarking] = useTransition();
  const mark = () =>
    startMarking(async () => {
      await markSeen({});
      router.refresh();
    });
  return (
    <Button look="quiet" icon="check" isPending={isMarking} onPress={mark}>
      {t('news.allSeen')}
    </Button>
  );
}
