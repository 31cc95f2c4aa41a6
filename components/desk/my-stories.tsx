'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar } from '#components/ui/avatar';
import { LinkButton } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import type { Stage } from '#lib/newsroom/story';
import { OpenComments } from './open-comments.tsx';
import type { PeekStory } from './peek-story.ts';
import type { QueueStory } from './queue-story.ts';
import { queueHref, WHOLE_QUEUE } from './queue-wish.ts';
import { Saying } from './saying.tsx';
import { StoryTime } from './story-times.tsx';
import { useNow } from './use-now.ts';

export type MyStory = QueueStory & { readonly returned: PeekStory['returned'] };
export type MyStoriesProps = {
  name: string;
  needsMe: readonly MyStory[];
  withDesk: readonly MyStory[];
  ran: readonly MyStory[];
  putAway: readonly MyStory[];
  /** Of which stages there are more than stand here, and under whom the desk's list shows them all; null: it is not theirs. */
  cutOff: { readonly stages: readonly Stage[]; readonly personId: string | null };
  readAt: number;
};

/** One's own stories: what needs one now, what is with the desk, what ran. */
export function MyStories({ name, needsMe, withDesk, ran, putAway, cutOff, readAt }: MyStoriesProps) {
  const t = useWords('desk');
  const now = useNow(readAt);
  const isEmpty = needsMe.length + withDesk.length + ran.length + putAway.length === 0;
  return (
    <main id="main" className="max-w-5xl px-4 pt-4 pb-16 md:px-8 md:pt-7">
      <h2 className="mb-6 font-serif text-[1.5rem] leading-tight font-[560] tracking-[-0.015em] text-pretty md:text-[1.75rem]">
        {t(`mine.${helloTo(needsMe.length, cutOff.stages)}`, { name, count: needsMe.length })}
      </h2>
      {isEmpty && (
        <EmptyState
          title={t('mine.empty')}
          action={
            <LinkButton look="next" icon="plus" href="/desk/stories/new">
              {t('rooms.write')}
            </LinkButton>
          }
        >
          {t('mine.emptyHint')}
        </EmptyState>
      )}
      <Group title={t('mine.needsMe')} stories={needsMe} stages={['returned', 'draft']} cutOff={cutOff}>
        {(story, index) => (
          <MyLine key={story.id} story={story} now={now}>
            <LinkButton look={index === 0 ? 'next' : 'line'} href={`/desk/stories/${story.id}`}>
              {t(
                story.stage === 'returned'
                  ? 'mine.mend'
                  : story.stage === 'in_review'
                    ? 'mine.edit'
                    : 'mine.goOn',
              )}
            </LinkButton>
          </MyLine>
        )}
      </Group>
      <Group
        title={t('mine.withDesk')}
        stories={withDesk}
        stages={['submitted', 'in_review', 'approved', 'scheduled']}
        cutOff={cutOff}
      >
        {(story) => (
          <MyLine key={story.id} story={story} now={now}>
            {story.claimedBy && <Avatar person={story.claimedBy} />}
          </MyLine>
        )}
      </Group>
      <Group title={t('mine.ran')} stories={ran} stages={['done']} cutOff={cutOff}>
        {(story) => <MyLine key={story.id} story={story} now={now} />}
      </Group>
      <Group title={t('mine.putAway')} stories={putAway} stages={['spiked']} cutOff={cutOff}>
        {(story) => <MyLine key={story.id} story={story} now={now} />}
      </Group>
    </main>
  );
}

function helloTo(count: number, cutOff: readonly Stage[]): string {
  if (count === 0) return 'helloQuiet';
  return cutOff.some((stage) => stage === 'draft' || stage === 'returned') ? 'helloMany' : 'hello';
}

function Group({
  title,
  stories,
  stages,
  cutOff: { stages: cutOff, personId },
  children,
}: {
  title: string;
  stories: readonly MyStory[];
  /** The stages that its stories are in. */
  stages: readonly Stage[];
  cutOff: MyStoriesProps['cutOff'];
  children: (story: MyStory, index: number) => ReactNode;
}) {
  const t = useWords('desk');
  const more = stages.filter((stage) => cutOff.includes(stage));
  if (stories.length === 0) return null;
  return (
    <section className="mb-9">
      <h3 className="flex items-baseline gap-2 border-b-2 border-ink pb-2 font-serif text-head-4 font-semibold">
        {title}
        <span className="font-figures text-micro font-medium text-ink-mute">
          {stories.length}
          {more.length > 0 && '+'}
        </span>
      </h3>
      {stories.map(children)}
      {personId !== null && more.length > 0 && (
        <p className="flex flex-wrap gap-2 pt-4">
          {more.map((stage) => (
            <LinkButton key={stage} look="line" href={queueHref(WHOLE_QUEUE, { list: stage, personId })}>
              {t('mine.all', { stage: t(`queue.list.${stage}`) })}
            </LinkButton>
          ))}
        </p>
      )}
    </section>
  );
}

function MyLine({ story, now, children }: { story: MyStory; now: number; children?: ReactNode }) {
  const t = useWords('desk');
  return (
    <article className="grid gap-x-5 gap-y-1 border-b border-line py-4 md:grid-cols-[8.5rem_minmax(0,1fr)_auto]">
      <span className="md:pt-1">
        <StoryStamp stage={story.stage} visibility={story.visibility} />
      </span>
      <div className="grid gap-1">
        <h4 className="font-serif text-head-3 text-pretty">
          <Link
            prefetch={false}
            href={`/desk/stories/${story.id}`}
            className={`hover:underline hover:decoration-lacquer-ink hover:underline-offset-4 ${
              story.headline ? '' : 'text-ink-mute italic'
            }`}
          >
            {story.headline || t('story.untitled')}
          </Link>
        </h4>
        <p className="flex flex-wrap gap-x-3 text-note text-ink-mute">
          {story.openChange && <span>{t(`change.${story.openChange}.name`)}</span>}
          <span>{story.sectionName || t('queue.noSection')}</span>
          <span>{t('time.words', { count: story.words })}</span>
          <StoryTime story={story} now={now} isAlone />
          {story.claimedBy && <span>{t('mine.hasIt', { name: story.claimedBy.name })}</span>}
          <OpenComments story={story} />
        </p>
        {story.returned && (
          <div className="mt-1">
            <Saying
              person={story.returned.person}
              at={story.returned.at}
              now={now}
              text={story.returned.reason}
            />
          </div>
        )}
      </div>
      {children && <span className="flex items-center max-md:mt-2 max-md:*:flex-1">{children}</span>}
    </article>
  );
}
