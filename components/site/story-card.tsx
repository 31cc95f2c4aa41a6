import { Picture, type Ratio } from '#components/article/picture';
import type { Language } from '#lib/newsroom/people';
import { timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory, langOn, nameIn } from './card-story.ts';
import { dateInList, dayNumber, machineTime } from './dates.ts';
import { pathIn } from './path-in.ts';

type Size = 'head-1' | 'head-2' | 'head-3';

/** A story in a list: picture, section, headline, a line of it, who and when. On a phone it lies down to a row. */
export function StoryCard({
  story,
  language,
  now,
  size = 'head-2',
  ratio = '3x2',
  sizes = '(min-width: 64rem) 24rem, (min-width: 48rem) 50vw, 7rem',
  kicker = true,
  picture = true,
  summary = true,
  level = 'h3',
}: {
  story: CardStory;
  language: Language;
  now: number;
  size?: Size;
  ratio?: Ratio;
  sizes?: string;
  kicker?: boolean;
  picture?: boolean;
  summary?: boolean;
  level?: 'h2' | 'h3';
}) {
  const shown = picture ? story.lead : null;
  const Heading = level;
  const lang = langOn(language, story);
  return (
    <article className="card row">
      {shown && <Picture file={shown} alt="" ratio={ratio} sizes={sizes} />}
      {kicker && <Kicker story={story} language={language} />}
      <Heading className={`t-${size}`} lang={lang}>
        <a className="headlink" href={story.address}>
          {keepTogether(story.headline)}
        </a>
      </Heading>
      {summary && story.standfirst !== '' && (
        <p className="t-summary" lang={lang}>
          {keepTogether(story.standfirst)}
        </p>
      )}
      <CardLine story={story} language={language} now={now} />
    </article>
  );
}

/** The section that a story stands in, opened by the tick. */
export function Kicker({ story, language }: { story: CardStory; language: Language }) {
  return (
    <a className="kicker" href={pathIn(language, `/${story.section.slug}`)}>
      {nameIn(language, story.section)}
    </a>
  );
}

/** Who wrote it and when: the time today, the date before. */
export function CardLine({ story, language, now }: { story: CardStory; language: Language; now: number }) {
  return (
    <p className="meta">
      <b>{bylineIn(language, story)}</b> · <Moment at={story.publishedAt} language={language} now={now} />
    </p>
  );
}

/** A moment in a list. */
export function Moment({ at, language, now }: { at: number; language: Language; now: number }) {
  const isToday = dayNumber(at) === dayNumber(now);
  return <time dateTime={machineTime(at)}>{isToday ? timeOfDay(at) : dateInList(at, language)}</time>;
}
