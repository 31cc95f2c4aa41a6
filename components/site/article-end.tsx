import type { ArticleStory } from '#components/article/article-story.ts';
import { Picture } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory, langOn } from './card-story.ts';
import { pathIn } from './path-in.ts';

/** The topics a story is filed under. */
export function ArticleTopics({ story: { topics, language } }: { story: ArticleStory }) {
  if (topics.length === 0) return null;
  return (
    <nav className="tags" aria-label={translator(language, 'public')('topics')}>
      {topics.map(({ slug, name, nameEn }) => (
        <a key={slug} className="tag" href={pathIn(language, `/chu-de/${slug}`)}>
          {language === 'en' && nameEn !== '' ? nameEn : name}
        </a>
      ))}
    </nav>
  );
}

/** Where a reader who found an error says so; beside it, on a phone, what its bar under the thumb has no room for. */
export function ReportError({
  story: { storyId, address, language },
}: {
  story: Pick<CardStory, 'storyId' | 'address' | 'language'>;
}) {
  const say = translator(language, 'public');
  return (
    <p className="report">
      {say('letters.reportLine')}{' '}
      <a href={`${pathIn(language, '/bao-loi')}?bai=${storyId}`} rel="nofollow">
        {say('letters.report')}
      </a>
      <a className="loud" href={`${address}/ban-doc-loa`} rel="nofollow">
        {say('spoken')}
      </a>
      <a className="to-print" href={`${address}/ban-in`} rel="nofollow">
        {say('print')}
      </a>
    </p>
  );
}

/** What to read after a story. */
export function Related({ stories, language }: { stories: readonly CardStory[]; language: Language }) {
  if (stories.length === 0) return null;
  return (
    <section className="strip pg related" aria-labelledby="read-on" data-later="">
      <div className="strip-head">
        <h2 id="read-on">{translator(language, 'public')('readOn')}</h2>
      </div>
      <div className="rel">
        {stories.map((story) => (
          <article key={story.storyId}>
            {story.lead && (
              <Picture
                file={story.lead}
                alt=""
                ratio="3x2"
                sizes="(min-width: 72rem) 18rem, (min-width: 48rem) 45vw, 7rem"
              />
            )}
            <h3 className="t-head-3" lang={langOn(language, story)}>
              <a className="headlink" href={story.address}>
                {keepTogether(story.headline)}
              </a>
            </h3>
            {!story.lead && story.standfirst !== '' && (
              <p className="t-summary" lang={langOn(language, story)}>
                {keepTogether(story.standfirst)}
              </p>
            )}
            <p className="meta">{bylineIn(language, story)}</p>
          </article>
        ))}
      </div>
    </section>
  );
}
