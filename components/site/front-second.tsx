import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { dayAndMonth, timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import type { CardStory } from './card-story.ts';
import { dayNumber, machineTime } from './dates.ts';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';
import { StoryCard } from './story-card.tsx';

/** Under the lead: two stories with a stack beside them, and the rail of the newest. */
export function FrontSecond({
  main,
  stack,
  rail,
  mostRead,
  language,
  now,
}: {
  main: readonly CardStory[];
  stack: readonly CardStory[];
  rail: readonly CardStory[];
  mostRead: readonly CardStory[];
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  if (main.length + stack.length + rail.length === 0) return null;
  return (
    <section className="second grid" aria-label={say('notable')} data-later="">
      <div className="main ruled">
        {main.map((story) => (
          <StoryCard key={story.storyId} story={story} language={language} now={now} />
        ))}
        {stack.length > 0 && (
          <div className="stack" data-later="">
            {stack.map((story, index) => (
              <StoryCard
                key={story.storyId}
                story={story}
                language={language}
                now={now}
                size="head-3"
                picture={false}
                summary={index === 0}
              />
            ))}
          </div>
        )}
      </div>
      {(rail.length > 0 || mostRead.length > 0) && (
        <aside className="aside" data-later="">
          {rail.length > 0 && <Newest stories={rail} language={language} now={now} />}
          {mostRead.length > 0 && <MostRead stories={mostRead} language={language} />}
        </aside>
      )}
    </section>
  );
}

/** What came out last, with its time. */
function Newest({
  stories,
  language,
  now,
}: {
  stories: readonly CardStory[];
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  return (
    <section className="feed" aria-labelledby="newest">
      <h2 id="newest">{say('latest')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.storyId}>
            <RailTime at={story.publishedAt} now={now} />
            <a className="headlink" href={story.address}>
              {keepTogether(story.headline)}
            </a>
          </li>
        ))}
      </ul>
      <a className="more" href={pathIn(language, '/moi-nhat')}>
        {say('allLatest')} <Icon name="arrow" small />
      </a>
    </section>
  );
}

/** What most readers have read lately, in order. */
function MostRead({ stories, language }: { stories: readonly CardStory[]; language: Language }) {
  return (
    <section className="top" aria-labelledby="most-read">
      <h2 id="most-read">
        <a href={pathIn(language, '/doc-nhieu')}>{translator(language, 'public')('mostRead')}</a>
      </h2>
      <ol>
        {stories.map((story) => (
          <li key={story.storyId}>
            <a className="headlink" href={story.address}>
              {keepTogether(story.headline)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The time of day, or for an earlier day its date; both fit the rail. */
function RailTime({ at, now }: { at: number; now: number }) {
  const isToday = dayNumber(at) === dayNumber(now);
  return <time dateTime={machineTime(at)}>{isToday ? timeOfDay(at) : dayAndMonth(at)}</time>;
}
