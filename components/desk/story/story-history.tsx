'use client';

import Link from 'next/link';
import { useLocale } from 'use-intl';
import { Icon } from '#components/ui/icons';
import { StageStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { sinceHref } from '../compare/compared-versions.ts';
import { briefly, dayAndTime, dayNumber, dayOf, timeOf } from '../moments.ts';
import { useSayRefusal } from '../say-refusal.ts';
import { useNow } from '../use-now.ts';
import { useStoryPage } from './story-fields-kept.tsx';
import type { TimelineLine } from './story-page.ts';

/** The panel's third sheet: the life of the story in plain words, with every revision to open. */
export function StoryHistory() {
  const t = useWords('writing');
  const desk = useWords('desk');
  const { id, timeline, readAt, hasRead, visibility } = useStoryPage();
  const now = useNow(readAt);
  const days = Map.groupBy(timeline, (line) => dayNumber(line.at));
  const dayName = (at: number) => {
    const ago = dayNumber(now) - dayNumber(at);
    if (ago === 0) return desk('time.today');
    return ago === 1 ? desk('time.yesterday') : dayOf(at);
  };
  return (
    <div className="grid gap-6 px-5 pt-4.5 pb-10">
      <nav
        aria-label={t('history.compare')}
        className="grid justify-items-start gap-1.5 text-note touch:-my-3 touch:gap-0 touch:[&>a]:py-3"
      >
        {hasRead && (
          <Link href={sinceHref(id, 'read')} className="link">
            {t('history.sinceRead')}
          </Link>
        )}
        {visibility === 'live' && (
          <Link href={sinceHref(id, 'live')} className="link">
            {t('history.sinceLive')}
          </Link>
        )}
        <Link href={`/desk/stories/${id}/compare`} className="link">
          {t('history.compare')}
        </Link>
      </nav>
      {[...days].map(([day, lines]) => (
        <section key={day}>
          <h2 className="border-b-2 border-ink pb-1.5 text-ui font-semibold">
            {dayName(lines[0]?.at ?? now)}
          </h2>
          <ol>
            {lines.map((line) => (
              <Line key={line.key} line={line} storyId={id} now={now} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Line({ line, storyId, now }: { line: TimelineLine; storyId: number; now: number }) {
  const t = useWords('writing');
  const say = useSayRefusal();
  const language = useLocale() as Language;
  const { revision } = line;
  const fields = line.fields.map((field) => t(`history.field.${field}`)).join(', ');
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)_auto] gap-x-2 gap-y-0.5 border-b border-line py-2.5">
      <time
        dateTime={new Date(line.at).toISOString()}
        title={dayAndTime(line.at, language)}
        className="font-figures text-note font-medium tabular-nums"
      >
        {timeOf(line.at)}
      </time>
      <span>
        <strong className="font-semibold">
          {line.by?.name ?? t(line.kind === 'report_error' ? 'history.reader' : 'history.clock')}
        </strong>{' '}
        {t(`history.did.${line.kind}`, { fields })}
      </span>
      {line.stage ? <StageStamp stage={line.stage} look="mark" /> : <span />}
      <div className="col-start-2 col-end-4 grid gap-1 empty:hidden">
        {line.reason && (
          <p className="border-s-2 border-line-strong ps-2.5 whitespace-pre-line text-ink-soft">
            {line.reason}
          </p>
        )}
        {line.alarm && <p className="font-medium text-lacquer-ink">{say(line.alarm)}</p>}
        {revision && (
          <p className="text-note text-ink-mute touch:[&>a]:-mx-1.5 touch:[&>a]:px-1.5 touch:[&>a]:py-3.5">
            <Link
              href={`/desk/stories/${storyId}/preview?revision=${revision.number}`}
              className="link text-ink-soft"
            >
              {t('history.revision', { number: revision.number })}
            </Link>{' '}
            <span className="font-figures tabular-nums">
              {t('history.words', { words: revision.words })}{' '}
              {revision.added !== 0 && (
                <span className={revision.added > 0 ? 'text-add' : 'text-cut'}>
                  {revision.added > 0 ? `+${revision.added}` : `−${-revision.added}`}
                </span>
              )}
            </span>
            {' · '}
            <Link
              href={sinceHref(storyId, revision.number)}
              aria-label={t('history.sinceOf', { number: revision.number })}
              className="link"
            >
              {t('history.since')}
            </Link>
          </p>
        )}
        {line.receipts.length > 0 && <Receipts line={line} now={now} />}
      </div>
    </li>
  );
}

/** Who was told, and who has seen it. */
function Receipts({ line, now }: { line: TimelineLine; now: number }) {
  const t = useWords('desk');
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-note text-ink-mute">
      {line.receipts.map(({ name, seenAt }) => (
        <li key={name} className="inline-flex items-center gap-1.5">
          <Icon
            name={seenAt === null ? 'mail' : 'check'}
            size="small"
            className={seenAt === null ? '' : 'text-state-approved'}
          />
          {seenAt === null
            ? t('news.notSeen', { name })
            : t('news.seen', { name, time: briefly(seenAt, now) })}
        </li>
      ))}
    </ul>
  );
}
