import { pictureAddress } from '#components/article/picture-sources.ts';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { type CardStory, nameIn } from './card-story.ts';
import { Pager } from './pager.tsx';
import { StoryCard } from './story-card.tsx';

/** An author: portrait, biography, what they write about, their stories. */
export function AuthorFront({
  author,
  count,
  stories,
  address,
  next,
  isFirst,
  language,
  now,
}: {
  author: { readonly name: string; readonly biography: string; readonly portraitId: string | null };
  count: number;
  stories: readonly CardStory[];
  address: string;
  next: string | null;
  isFirst: boolean;
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  const sections = [...new Set(stories.map(({ section }) => nameIn(language, section)))];
  return (
    <div className="pg">
      <header className={author.portraitId ? 'who' : 'who plain'}>
        {author.portraitId && (
          <picture className="ph r1x1">
            <img src={pictureAddress(author.portraitId, 480, 'webp')} alt="" width="480" height="480" />
          </picture>
        )}
        <div>
          <h1>{author.name}</h1>
          {author.biography !== '' && <p className="t-standfirst bio">{author.biography}</p>}
        </div>
        <dl className="facts">
          <div>
            <dt>{say('storiesPublished')}</dt>
            <dd className="fig">{count}</dd>
          </div>
          <div>
            <dt>{say('sections')}</dt>
            <dd>{sections.join(', ')}</dd>
          </div>
        </dl>
      </header>
      <section className="strip" aria-labelledby="stories">
        <div className="strip-head">
          <h2 id="stories">{say('authorStories')}</h2>
        </div>
        <div className="lst">
          {stories.map((story) => (
            <StoryCard
              key={story.storyId}
              story={story}
              language={language}
              now={now}
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
