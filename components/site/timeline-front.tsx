import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { dayAndMonth, timeOfDay, weekdayOf } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import type { CardStory } from './card-story.ts';
import { dayNumber, machineTime } from './dates.ts';
import { type ListAbout, ListHead } from './list-head.tsx';
import { Pager } from './pager.tsx';

/** An ongoing story along a line of time, the newest first: what happened when, in a headline and a line of it. */
export function TimelineFront({
  about,
  address,
  stories,
  next,
  isFirst,
  language,
}: {
  about: ListAbout;
  address: string;
  stories: readonly CardStory[];
  next: string | null;
  isFirst: boolean;
  language: Language;
}) {
  const say = translator(language, 'public');
  const days = Map.groupBy(stories, (story) => dayNumber(story.publishedAt));
  return (
    <div className="pg">
      <ListHead about={about} kind={say('ongoing')} language={language} />
      {stories.length === 0 && <p className="quiet">{say('nothingYet')}</p>}
      {[...days.values()].map((ofDay) => (
        <Day key={ofDay[0]?.storyId} stories={ofDay} language={language} />
      ))}
      <Pager address={address} next={next} isFirst={isFirst} language={language} />
    </div>
  );
}

function Day({ stories, language }: { stories: readonly CardStory[]; language: Language }) {
  const at = stories[0]?.publishedAt ?? 0;
  return (
    <section className="day">
      <time className="meta" dateTime={machineTime(at).slice(0, 10)}>
        <b>{dayAndMonth(at)}</b> {weekdayOf(at, language)}
      </time>
      <ol className="line-of-time">
        {stories.map((story) => (
          <li key={story.storyId}>
            <time className="meta" dateTime={machineTime(story.publishedAt)}>
              {timeOfDay(story.publishedAt)}
            </time>
            <h2 className="t-head-2">
              <a className="headlink" href={story.address}>
                {keepTogether(story.headline)}
              </a>
            </h2>
            {story.standfirst !== '' && <p className="t-summary">{keepTogether(story.standfirst)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
