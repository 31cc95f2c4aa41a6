'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useSave } from '#components/editor/use-save.ts';
import type { SaveWatch, Writing } from '#components/editor/writing.ts';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { sinceHref } from '../compare/compared-versions.ts';
import { briefly, dayAndTime } from '../moments.ts';
import { findPastReturn } from '../past-return.ts';
import { useNow } from '../use-now.ts';
import { useSayEmbargo } from './story-embargo.tsx';
import type { StoryPage } from './story-page.ts';
import { TooLate } from './story-too-late.tsx';

/** What must be known before reading on, above the paper: trouble first, then how the story stands. */
export function StoryNotices({
  page,
  save,
  isGone,
  isFocused,
  writing,
  reports,
}: {
  page: StoryPage;
  save: SaveWatch;
  /** The story is no longer this person's to see. */
  isGone: boolean;
  /** In focus mode only what stops the work is said. */
  isFocused: boolean;
  writing: Pick<Writing, 'retry' | 'ownText' | 'dropUnsent'>;
  /** The errors that readers found. */
  reports: ReactNode;
}) {
  return (
    <div className="mx-auto grid w-[min(100%-2rem,42rem)] gap-3 pt-4 empty:hidden md:w-[min(100%-6rem,42rem)]">
      <Trouble isGone={isGone} save={save} writing={writing} />
      <Frozen page={page} />
      <OnlySuggests page={page} />
      {!isFocused && reports}
      {!isFocused && <Standing page={page} />}
    </div>
  );
}

/** How the story stands, for whoever may go on with it. */
function Standing({ page }: { page: StoryPage }) {
  return (
    <>
      <Returned page={page} />
      <Resubmitted page={page} />
      <OpenChange page={page} />
      <Dated page={page} />
    </>
  );
}

function Trouble({
  isGone,
  writing,
  ...watched
}: {
  isGone: boolean;
  save: SaveWatch;
  writing: Pick<Writing, 'retry' | 'ownText' | 'dropUnsent'>;
}) {
  const t = useWords('writing');
  const state = useSave(watched.save);
  const save = isGone ? ({ kind: 'closed' } as const) : state;
  if ('isLoose' in save && save.isLoose)
    return (
      <Notice kind="stop" title={t('bar.loose.title', { count: save.kept })}>
        {t('bar.loose.body')}
      </Notice>
    );
  switch (save.kind) {
    case 'offline':
    case 'reconnecting':
      return (
        <Notice
          kind="warn"
          icon="cloudOff"
          title={t('bar.offline.title')}
          end={
            <Button size="small" icon="refresh" onPress={writing.retry}>
              {t('bar.offline.retry')}
            </Button>
          }
        >
          {t('bar.offline.body')}
        </Notice>
      );
    case 'not_kept':
      return (
        <Notice kind="stop" title={t('bar.notKept.title')}>
          {t('bar.notKept.body')}
        </Notice>
      );
    case 'frozen':
      return <TooLate why="tooLate" kept={save.kept} writing={writing} />;
    case 'refused':
      return <TooLate why="refused" kept={save.kept} writing={writing} />;
    case 'outdated':
      return (
        <Notice
          kind="stop"
          title={t('bar.outdated.title')}
          end={
            <Button size="small" icon="refresh" onPress={() => window.location.reload()}>
              {t('bar.outdated.reload')}
            </Button>
          }
        >
          {t('bar.outdated.body')}
        </Notice>
      );
    case 'closed':
      return (
        <Notice kind="stop" title={t('bar.closed.title')}>
          {t('bar.closed.body')}
        </Notice>
      );
    default:
      return null;
  }
}

function Returned({ page: { id, returned, readAt } }: { page: StoryPage }) {
  const t = useWords('writing');
  const now = useNow(readAt);
  if (!returned) return null;
  return (
    <Notice
      kind="warn"
      icon="returned"
      title={t('bar.returned', { name: returned.person.name, time: briefly(returned.at, now) })}
    >
      <span className="block whitespace-pre-line">{returned.reason}</span>
      <SinceReturn storyId={id} />
    </Notice>
  );
}

/** Whoever reads the story after it was returned and sent again first wants to know what was done about it. */
function Resubmitted({ page: { id, stage, timeline, readAt } }: { page: StoryPage }) {
  const t = useWords('writing');
  const now = useNow(readAt);
  if (stage !== 'submitted' && stage !== 'in_review') return null;
  const past = findPastReturn(timeline);
  if (!past) return null;
  const name = past.by?.name ?? t('history.clock');
  return (
    <Notice icon="returned" title={t('bar.resubmitted', { name, time: briefly(past.at, now) })}>
      <span className="block whitespace-pre-line">{past.reason}</span>
      <SinceReturn storyId={id} />
    </Notice>
  );
}

function SinceReturn({ storyId }: { storyId: number }) {
  const t = useWords('writing');
  return (
    <Link href={sinceHref(storyId, 'returned')} className="link">
      {t('bar.sinceReturn')}
    </Link>
  );
}

/** Why nothing can be written here now, and who takes the story on. */
function Frozen({ page }: { page: StoryPage }) {
  const t = useWords('writing');
  const { rights, stage, visibility, withWhom, offers, address } = page;
  if (rights.text !== 'reads' || visibility === 'withdrawn' || visibility === 'retracted') return null;
  const names = withWhom.join(', ');
  return (
    <Notice icon="lock" title={t(`bar.frozen.${stage}`)}>
      {!offers.next && names !== '' && t(`bar.frozenWith.${stage}`, { names })}{' '}
      {stage === 'done' && address && <SeeLive address={address} />}
    </Notice>
  );
}

/** Somebody else holds the story: what one writes here are suggestions. */
function OnlySuggests({ page: { rights, claimedBy } }: { page: StoryPage }) {
  const t = useWords('writing');
  if (rights.text !== 'suggests') return null;
  return (
    <Notice icon="pen" title={t('suggestions.forcedTitle', { name: claimedBy?.name ?? 'none' })}>
      {t('suggestions.forcedBody')}
    </Notice>
  );
}

function OpenChange({ page: { id, openChange, address } }: { page: StoryPage }) {
  const t = useWords('writing');
  const desk = useWords('desk');
  if (!openChange) return null;
  return (
    <Notice icon="pen" title={t('bar.change', { kind: desk(`change.${openChange}.name`) })}>
      {desk(`change.${openChange}.hint`)}. {t('bar.changeLive')}
      <span className="flex flex-wrap gap-x-4">
        <Link href={sinceHref(id, 'live')} className="link">
          {t('bar.sinceLive')}
        </Link>
        {address && <SeeLive address={address} />}
      </span>
    </Notice>
  );
}

function SeeLive({ address }: { address: string }) {
  const t = useWords('writing');
  return (
    <a href={address} target="_blank" rel="noopener" className="link">
      {t('bar.seeLive')}
    </a>
  );
}

function Dated({ page }: { page: StoryPage }) {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const embargo = useSayEmbargo()(page.embargo);
  const { scheduledFor, stage, visibility } = page;
  return (
    <>
      {stage === 'scheduled' && scheduledFor !== null && (
        <Notice icon="clock" title={t('bar.scheduled', { at: dayAndTime(scheduledFor, language) })} />
      )}
      {embargo && !page.isPublished && (
        <Notice kind="warn" icon="lock" title={embargo}>
          {t('bar.embargo')}
        </Notice>
      )}
      {(visibility === 'withdrawn' || visibility === 'retracted') && (
        <Notice kind="warn" icon="eye" title={t(`bar.taken.${visibility}`)} />
      )}
    </>
  );
}
