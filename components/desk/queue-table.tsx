'use client';

import Link from 'next/link';
import { Avatars } from '#components/ui/avatar';
import { Icon } from '#components/ui/icons';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import { OpenComments } from './open-comments.tsx';
import type { QueueStory } from './queue-story.ts';
import { StoryTime } from './story-times.tsx';
import { WordBar } from './word-bar.tsx';

const HEAD =
  'sticky top-topbar z-[2] border-b border-line bg-paper px-2 py-1.75 text-start text-micro font-medium whitespace-nowrap text-ink-mute';

/** Rows under a heading; how many they are is not known of a group that goes on over the page. */
export type TitledGroup = {
  readonly title: string;
  readonly count: number | null;
  readonly stories: readonly QueueStory[];
};

/** The queue on a desk-sized screen: one line a story, grouped by need; the chosen one is in the quick look. */
export function QueueTable({
  groups,
  now,
  chosenId,
  onChoose,
}: {
  groups: readonly TitledGroup[];
  now: number;
  chosenId: number | null;
  onChoose: (id: number) => void;
}) {
  const t = useWords('desk');
  return (
    <table className="w-full table-fixed max-md:hidden">
      <caption className="sr-only">{t('queue.title')}</caption>
      <thead>
        <tr>
          <th className={`${HEAD} w-11.5`}>
            <span className="sr-only">{t('queue.stage')}</span>
          </th>
          <th className={HEAD}>{t('queue.headline')}</th>
          <th className={`${HEAD} w-32`}>{t('queue.deadline')}</th>
          <th className={`${HEAD} w-21 pe-5 text-end`}>{t('queue.words')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <tr>
            <th
              colSpan={4}
              scope="rowgroup"
              className="border-b border-line px-5 pt-4 pb-1.5 text-start text-note font-semibold"
            >
              {group.title}
              <span className="ms-1.5 font-figures text-micro font-medium text-ink-mute">{group.count}</span>
            </th>
          </tr>
          {group.stories.map((story) => (
            <QueueLine
              key={story.id}
              story={story}
              now={now}
              isChosen={story.id === chosenId}
              onChoose={() => onChoose(story.id)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function QueueLine({
  story,
  now,
  isChosen,
  onChoose,
}: {
  story: QueueStory;
  now: number;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useWords('desk');
  const headline = story.headline || t('story.untitled');
  return (
    // The keyboard's way to the quick look is the button in the row, and J, K and Space; the mouse may hit anywhere.
    <tr
      onClick={onChoose}
      data-story={story.id}
      className={`group border-b border-line hover:bg-desk ${isChosen ? 'bg-desk [--surface:var(--color-desk)]' : ''}`}
    >
      <td className={`h-14.5 ps-5 pe-2 ${isChosen ? 'shadow-[inset_3px_0_0_var(--color-ink)]' : ''}`}>
        <StoryStamp stage={story.stage} visibility={story.visibility} look="mark" />
      </td>
      <td className="px-2">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
          <Link
            prefetch={false}
            href={`/desk/stories/${story.id}`}
            title={headline}
            className={`truncate py-0.5 font-serif text-head-4 leading-snug hover:underline hover:decoration-lacquer-ink hover:underline-offset-4 ${
              story.headline ? '' : 'text-ink-mute italic'
            }`}
          >
            {headline}
          </Link>
          <p className="col-start-1 row-start-2 truncate text-note leading-snug text-ink-mute">
            <StoryMeta story={story} />
          </p>
          <span className="col-start-2 row-span-2 row-start-1 flex items-center gap-2">
            <OpenComments story={story} />
            <StoryMarks story={story} />
            <button
              type="button"
              aria-label={t('queue.peekAt', { headline })}
              aria-pressed={isChosen}
              className="sr-only cursor-pointer rounded-control p-1 text-ink-mute focus-visible:not-sr-only"
            >
              <Icon name="eye" size="small" />
            </button>
          </span>
        </div>
      </td>
      <td className="px-2">
        <StoryTime story={story} now={now} />
      </td>
      <td className="ps-2 pe-5 text-end">
        <WordBar words={story.words} target={story.targetWords} />
      </td>
    </tr>
  );
}

/** Section and names, and what kind of change is open. */
export function StoryMeta({ story }: { story: QueueStory }) {
  const t = useWords('desk');
  const parts = [
    story.openChange && t(`change.${story.openChange}.name`),
    story.sectionName || t('queue.noSection'),
    story.names,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Small marks of a row: urgent, embargo, who edits it, who is inside. */
export function StoryMarks({ story }: { story: QueueStory }) {
  const t = useWords('desk');
  const inside = story.inside.length > 0 ? story.inside : story.claimedBy ? [story.claimedBy] : [];
  return (
    <>
      {story.isUrgent && (
        <span className="text-micro font-semibold text-lacquer-ink">{t('priority.urgent')}</span>
      )}
      {story.isEmbargoed && (
        <span title={t('queue.embargoed')} className="text-ink-mute">
          <Icon name="lock" size="small" />
          <span className="sr-only">{t('queue.embargoed')}</span>
        </span>
      )}
      {inside.length > 0 && <Avatars people={inside} isLive={story.inside.length > 0} />}
    </>
  );
}
