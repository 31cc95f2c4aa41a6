'use client';

import { useLocale } from 'use-intl';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { briefly, dayAndTime } from './moments.ts';
import { isLate } from './queue-groups.ts';
import type { QueueStory } from './queue-story.ts';

/** When a story is wanted, goes out or went out, in the fewest words; a missed deadline says by how much. */
export function StoryTime({
  story,
  now,
  isAlone = false,
}: {
  story: QueueStory;
  now: number;
  isAlone?: boolean;
}) {
  const t = useWords('desk');
  const language = useLocale() as Language;
  if (story.stage === 'scheduled' && story.scheduledFor !== null)
    return <Moment at={story.scheduledFor} now={now} language={language} word={t('time.goesOut')} />;
  if (story.stage === 'done' && story.publishedAt !== null)
    return <Moment at={story.publishedAt} now={now} language={language} word={t('time.ran')} />;
  if (story.deadlineAt === null) return null;
  if (!isLate(story, now))
    return <Moment at={story.deadlineAt} now={now} language={language} word={isAlone ? t('time.due') : ''} />;
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-lacquer-ink">
      <Icon name="warn" size="small" />
      {t('time.late', { by: lateBy(now - story.deadlineAt, t) })}
    </span>
  );
}

function Moment({ at, now, language, word }: { at: number; now: number; language: Language; word: string }) {
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={dayAndTime(at, language)}
      className="whitespace-nowrap"
    >
      {word} <span className="font-figures font-medium tabular-nums">{briefly(at, now)}</span>
    </time>
  );
}

const MINUTE = 60_000;

function lateBy(missed: number, t: (key: string, values: { count: number }) => string): string {
  const minutes = Math.max(1, Math.floor(missed / MINUTE));
  if (minutes < 60) return t('time.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? t('time.hours', { count: hours }) : t('time.days', { count: Math.floor(hours / 24) });
}
