import type { ArticleStory } from '#components/article/article-story.ts';
import { beforeCredit } from '#components/article/before-credit.ts';
import { Picture } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { readingMinutes } from '#lib/text/count';
import { timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { AiNote } from './ai-note.tsx';
import { ArticleByline } from './article-byline.tsx';
import { nameIn } from './card-story.ts';
import { dateInList, dateOnStory, dayNumber, machineTime, startOfDay } from './dates.ts';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';
import { isSubstantial, type NoteFacts, placeOfNote } from './public-note.tsx';

/** The opening of an article: section, who, when, in the slug column; headline, standfirst, picture across the page. */
export function ArticleOpening({
  story,
  notes,
  bylineOnTop,
  yearsOld,
}: {
  story: ArticleStory;
  notes: readonly NoteFacts[];
  bylineOnTop: boolean;
  /** Whole years since it was first published: what an old story says may hold no longer. */
  yearsOld: number;
}) {
  const { language, lead, pair } = story;
  const say = translator(language, 'public');
  const topic = story.topics[0];
  return (
    <header className="art opening pg">
      <div className="crumbs">
        <a className="kicker" href={pathIn(language, `/${story.section.slug}`)}>
          {nameIn(language, story.section)}
        </a>
        {topic && (
          <a className="meta tap" href={pathIn(language, `/chu-de/${topic.slug}`)}>
            {language === 'en' && topic.nameEn !== '' ? topic.nameEn : topic.name}
          </a>
        )}
      </div>
      <div className="over">
        <h1 className="t-title">{keepTogether(story.headline)}</h1>
        {story.standfirst !== '' && <p className="t-standfirst">{keepTogether(story.standfirst)}</p>}
      </div>
      <div className="slug">
        {bylineOnTop && <ArticleByline story={story} />}
        <p className="meta when">
          <span>
            {say('published')}{' '}
            <time dateTime={machineTime(story.publishedAt)}>
              <b>{dateOnStory(story.publishedAt, language)}</b>
            </time>
          </span>
          <Updated story={story} />
          <EventDate story={story} />
          <span>{say('minutes', { minutes: readingMinutes(story.words) })}</span>
        </p>
        <AiNote story={story} />
        <Amended notes={notes} language={language} />
        {pair && (
          <a className="amended link" href={pair.address} hrefLang={pair.language}>
            {say('readIn')}
          </a>
        )}
        {yearsOld > 0 && <p className="amended">{say('oldStory', { years: yearsOld })}</p>}
        {pair?.isAhead && <p className="meta">{say('translationBehind')}</p>}
      </div>
      {lead && (
        <figure className="hero">
          <div className="over">
            <Picture file={lead} alt={lead.alt} ratio="16x10" sizes="(min-width: 72rem) 58rem, 100vw" first />
          </div>
          {(lead.caption !== '' || lead.credit !== '') && (
            <figcaption className="slug meta">
              {keepTogether(lead.caption)}
              {lead.credit !== '' && beforeCredit(lead.caption) + lead.credit}
            </figcaption>
          )}
        </figure>
      )}
    </header>
  );
}

/** What was wrong is counted, and what was only unclear where nothing was wrong; both lead to the first of it. */
function Amended({ notes, language }: { notes: readonly NoteFacts[]; language: Language }) {
  const corrections = notes.filter(isSubstantial);
  const [first] = corrections.length > 0 ? corrections : notes;
  if (!first) return null;
  const say = translator(language, 'public');
  return (
    <a className="amended link" href={`#${placeOfNote(first)}`}>
      <Icon name="pen" small />
      {corrections.length > 0
        ? say('hasNotes', { count: corrections.length })
        : say('hasClarifications', { count: notes.length })}
    </a>
  );
}

/** The day that the story is about, where it is not simply the day of the paper. */
function EventDate({ story: { eventDate, publishedAt, language } }: { story: ArticleStory }) {
  const day = eventDate === null ? null : startOfDay(eventDate);
  if (day === null || dayNumber(day) === dayNumber(publishedAt)) return null;
  return <span>{translator(language, 'public')('eventDate', { date: dateInList(day, language) })}</span>;
}

function Updated({ story: { updatedAt, publishedAt, language } }: { story: ArticleStory }) {
  if (updatedAt === null) return null;
  const isSameDay = dayNumber(updatedAt) === dayNumber(publishedAt);
  return (
    <span>
      {translator(language, 'public')('updated')}{' '}
      <time dateTime={machineTime(updatedAt)}>
        <b>{isSameDay ? timeOfDay(updatedAt) : dateOnStory(updatedAt, language)}</b>
      </time>
    </span>
  );
}
