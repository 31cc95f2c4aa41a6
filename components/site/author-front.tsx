import { Picture, type PictureFile } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { type CardStory, langOn, nameIn } from './card-story.ts';
import { dayNumber, startOfDay } from './dates.ts';
import { Icon } from './icons.tsx';
import { Pager } from './pager.tsx';
import { pathIn } from './path-in.ts';
import { StoryCard } from './story-card.tsx';

/** How many years have a link of their own; what came before has one for all of it. */
const YEARS = 3;

/** What is said of an author beside the name, over all that they wrote. */
type AuthorFacts = {
  readonly articles: number;
  readonly corrections: number;
  readonly sections: readonly CardStory['section'][];
  /** The newest years with stories, one more than have a link where there are so many. */
  readonly years: readonly number[];
  readonly portrait: PictureFile | null;
};

/** An author: portrait, biography, what they write about, how often they were corrected, their stories by year. */
export function AuthorFront({
  author: { name, biography },
  facts,
  stories,
  address,
  next,
  isFirst,
  language,
  now,
}: {
  author: { readonly name: string; readonly biography: string };
  facts: AuthorFacts;
  stories: readonly CardStory[];
  address: string;
  next: string | null;
  isFirst: boolean;
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  const { portrait } = facts;
  const opening = (isFirst && stories[0]?.lead && stories[0]) || null;
  return (
    <div className="pg">
      <header className={portrait ? 'who' : 'who plain'}>
        {portrait && (
          <Picture
            file={portrait}
            alt=""
            ratio="1x1"
            sizes="(min-width: 64rem) 11rem, (min-width: 48rem) 8rem, 5.5rem"
            first
            small
          />
        )}
        <div>
          <h1>{name}</h1>
          <div className="rest">
            {biography !== '' && (
              <p className="t-standfirst bio" lang={langOn(language, { language: 'vi' })}>
                {biography}
              </p>
            )}
            <a className="btn btn-line" href={`${address}/rss.xml`}>
              <Icon name="feed" />
              RSS
            </a>
          </div>
        </div>
        <Facts facts={facts} language={language} />
      </header>
      <section className="strip" aria-labelledby="stories">
        <div className="strip-head">
          <h2 id="stories">{say('authorStories')}</h2>
          <Years years={facts.years} shown={stories[0]?.publishedAt} address={address} language={language} />
        </div>
        <div className={opening ? 'lst opened' : 'lst'}>
          {stories.map((story) => (
            <StoryCard
              key={story.storyId}
              story={story}
              language={language}
              now={now}
              size={story === opening ? 'head-1' : 'head-2'}
              summary={story.lead === null}
              sizes="(min-width: 64rem) 26rem, (min-width: 48rem) 45vw, 7rem"
            />
          ))}
        </div>
        <Pager address={address} next={next} isFirst={isFirst} language={language} />
      </section>
    </div>
  );
}

function Facts({
  facts: { articles, corrections, sections },
  language,
}: {
  facts: AuthorFacts;
  language: Language;
}) {
  const say = translator(language, 'public');
  return (
    <dl className="facts">
      <div>
        <dt>{say('storiesPublished')}</dt>
        <dd className="fig">{articles}</dd>
      </div>
      <div>
        <dt>{say('sections')}</dt>
        <dd>{sections.map((section) => nameIn(language, section)).join(', ')}</dd>
      </div>
      <div>
        <dt>{say('corrections')}</dt>
        <dd>
          {corrections === 0 ? (
            say('neverCorrected')
          ) : (
            <a className="link" href={pathIn(language, '/dinh-chinh')}>
              {say('correctedTimes', { count: corrections })}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** The way to what came out in a year and before. */
function Years({
  years,
  shown,
  address,
  language,
}: {
  years: readonly number[];
  /** When the first story of this page came out. */
  shown: number | undefined;
  address: string;
  language: Language;
}) {
  const say = translator(language, 'public');
  if (years.length < 2) return null;
  const shownDay = dayNumber(shown ?? 0);
  return (
    <nav className="years meta end" aria-label={say('byYear')}>
      {years.map((year, index) => {
        const isNow = shownDay >= dayNumber(firstOf(year)) && shownDay < dayNumber(firstOf(year + 1));
        const words = index < YEARS ? year : say('olderYears');
        // The newest year is where the list begins; the end of another is the moment before the next one.
        const from = index === 0 ? address : `${address}?truoc=${firstOf(year + 1)}-0`;
        return (
          <a key={year} className="tap" href={from} aria-current={isNow ? 'true' : undefined}>
            {words}
          </a>
        );
      })}
    </nav>
  );
}

function firstOf(year: number): number {
  return startOfDay(`${year}-01-01`) ?? 0;
}
