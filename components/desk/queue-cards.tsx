'use client';

import Link from 'next/link';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import { OpenComments } from './open-comments.tsx';
import { StoryMarks, type TitledGroup } from './queue-table.tsx';
import { StoryTime } from './story-times.tsx';

/** The queue on a phone: two lines a story; a touch opens it. */
export function QueueCards({ groups, now }: { groups: readonly TitledGroup[]; now: number }) {
  const t = useWords('desk');
  return (
    <div className="md:hidden">
      {groups.map((group) => (
        <section key={group.title}>
          <h2 className="px-4 pt-4 pb-1.5 text-note font-semibold">
            {group.title}{' '}
            <span className="font-figures text-micro font-medium text-ink-mute">{group.count}</span>
          </h2>
          <ul>
            {group.stories.map((story) => (
              <li key={story.id} className="border-b border-line">
                <Link
                  prefetch={false}
                  href={`/desk/stories/${story.id}`}
                  className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 gap-y-1 px-4 py-3.5"
                >
                  <span className="mt-0.75">
                    <StoryStamp stage={story.stage} visibility={story.visibility} look="mark" />
                  </span>
                  <span
                    className={`font-serif text-head-4 text-pretty ${story.headline ? '' : 'text-ink-mute italic'}`}
                  >
                    {story.headline || t('story.untitled')}
                  </span>
                  <span className="flex items-start gap-2">
                    <StoryMarks story={story} />
                  </span>
                  <span className="col-span-2 col-start-2 flex flex-wrap gap-x-3 text-note text-ink-mute">
                    <StoryTime story={story} now={now} isAlone />
                    <span>{story.names}</span>
                    <span>{story.sectionName || t('queue.noSection')}</span>
                    <span>{t('time.words', { count: story.words })}</span>
                    <OpenComments story={story} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
