import { Picture } from '#components/article/picture';
import type { Language } from '#lib/newsroom/people';
import { dayAndMonth, timeOfDay, weekdayOf } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory, langOn } from './card-story.ts';
import { dayNumber, machineTime } from './dates.ts';
import { Kicker } from './story-card.tsx';

/** So many fill the first screen of a phone; the others come later (further-down.css). */
const AT_FIRST = 2;

/** Stories in the order they came out, each day with its date in the slug column. */
export function StoryStream({
  stories,
  language,
  kicker = true,
}: {
  stories: readonly CardStory[];
  language: Language;
  kicker?: boolean;
}) {
  const days = Map.groupBy(stories, (story) => dayNumber(story.publishedAt));
  const later = (story?: CardStory) => (story && stories.indexOf(story) >= AT_FIRST ? '' : undefined);
  return [...days.values()].map((ofDay) => {
    const at = ofDay[0]?.publishedAt ?? 0;
    return (
      <section className="day" key={dayNumber(at)} data-later={later(ofDay[0])}>
        <time className="meta" dateTime={machineTime(at).slice(0, 10)}>
          <b>{dayAndMonth(at)}</b> {weekdayOf(at, language)}
        </time>
        <div>
          {ofDay.map((story) => (
            <StreamItem
              key={story.storyId}
              story={story}
              language={language}
              kicker={kicker}
              later={later(story)}
            />
          ))}
        </div>
      </section>
    );
  });
}

function StreamItem({
  story,
  language,
  kicker,
  later,
}: {
  story: CardStory;
  language: Language;
  kicker: boolean;
  later: '' | undefined;
}) {
  const lang = langOn(language, story);
  return (
    <article className="item" data-later={later}>
      {kicker && <Kicker story={story} language={language} />}
      <h2 className="t-head-2" lang={lang}>
        <a className="headlink" href={story.address}>
          {keepTogether(story.headline)}
        </a>
      </h2>
      {story.standfirst !== '' && (
        <p className="t-summary" lang={lang}>
          {keepTogether(story.standfirst)}
        </p>
      )}
      <p className="meta">
        <b>{bylineIn(language, story)}</b> ·{' '}
        <time dateTime={machineTime(story.publishedAt)}>{timeOfDay(story.publishedAt)}</time>
      </p>
      {story.lead && (
        <Picture file={story.lead} alt="" ratio="3x2" sizes="(min-width: 48rem) 11rem, 7rem" small />
      )}
    </article>
  );
}
