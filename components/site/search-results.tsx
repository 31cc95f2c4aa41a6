import { inOrder } from '#components/article/in-order.ts';
import { Picture } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { markFound } from '#lib/text/found-words';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory, nameIn } from './card-story.ts';
import { dateInList, machineTime } from './dates.ts';
import { Icon } from './icons.tsx';

/** How the hits are ordered, where they are ordered otherwise, and whether the words left no choice. */
export type Order = {
  readonly now: 'best' | 'newest';
  readonly other: string | null;
  readonly isForced: boolean;
};

/** So many fill the first screen of a phone; the others come later (further-down.css). */
const AT_FIRST = 2;

/** What a search has found: byline, headline and the place in the text, the words marked as they stand there. */
export function SearchResults({
  asked,
  words,
  isExact = false,
  hits,
  count,
  next,
  order,
  meant,
  language,
}: {
  asked: string;
  words: readonly string[];
  isExact?: boolean;
  hits: readonly { readonly story: CardStory; readonly excerpt: string }[];
  count: { readonly total: number; readonly isMore: boolean };
  next: string | null;
  order: Order;
  meant: { readonly words: string; readonly address: string } | null;
  language: Language;
}) {
  const say = translator(language, 'public');
  if (asked === '') return <p className="quiet">{say('searchEmpty')}</p>;
  if (hits.length === 0)
    return (
      <div className="quiet">
        <p className="t-head-2">{say('noResults', { words: asked })}</p>
        {meant && (
          <p>
            {say('didYouMean')}{' '}
            <a className="link" href={meant.address}>
              {meant.words}
            </a>
          </p>
        )}
        <p>{say('noResultsHint')}</p>
      </div>
    );
  return (
    <>
      <div className="sum">
        <p>{say(count.isMore ? 'manyResults' : 'results', { count: count.total })}</p>
        <p className="t-note">
          {order.now === 'newest' ? say('newestFirst') : say('best')}
          {order.other && (
            <>
              {' · '}
              <a className="link" href={order.other}>
                {order.now === 'newest' ? say('best') : say('newestFirst')}
              </a>
            </>
          )}
          {order.isForced && <> · {say('wordsEverywhere')}</>}
        </p>
      </div>
      {hits.map(({ story, excerpt }, index) => (
        <article className="hit" key={story.storyId} data-later={index < AT_FIRST ? undefined : ''}>
          <p className="meta">
            <b>{nameIn(language, story.section)}</b> ·{' '}
            <time dateTime={machineTime(story.publishedAt)}>{dateInList(story.publishedAt, language)}</time> ·{' '}
            <Found text={bylineIn(language, story)} words={words} isExact={isExact} />
          </p>
          <h2 className="t-head-2" lang={story.language === language ? undefined : story.language}>
            <a className="headlink" href={story.address}>
              <Found text={story.headline} words={words} isExact={isExact} />
            </a>
          </h2>
          <p className="t-summary" lang={story.language === language ? undefined : story.language}>
            <Found text={excerpt} words={words} isExact={isExact} />
          </p>
          {story.lead && (
            <Picture file={story.lead} alt="" ratio="3x2" sizes="(min-width: 48rem) 9rem, 6rem" small />
          )}
        </article>
      ))}
      {next && (
        <p className="pager" data-later="">
          <a className="btn btn-line btn-lg" href={next} rel="next">
            {say('moreResults')} <Icon name="arrow" />
          </a>
        </p>
      )}
    </>
  );
}

function Found({ text, words, isExact }: { text: string; words: readonly string[]; isExact: boolean }) {
  return inOrder(markFound(keepTogether(text), words, { isExact })).map(({ thing, place }) =>
    thing.isFound ? <mark key={place}>{thing.text}</mark> : thing.text,
  );
}
