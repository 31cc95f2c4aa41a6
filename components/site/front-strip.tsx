import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { SectionKind } from '#lib/newsroom/sections';
import { type CardStory, nameIn } from './card-story.ts';
import { FrontOpinions, type Signers } from './front-opinions.tsx';
import { FrontQuestions } from './front-questions.tsx';
import { Icon } from './icons.tsx';
import type { SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';
import { StoryCard } from './story-card.tsx';

type Strip = {
  stories: readonly CardStory[];
  language: Language;
  now: number;
  isFirst: boolean;
};

/** A section's band on the front page, set as its kind is: news, opinions, or questions. */
export function FrontStrip({
  section,
  signers,
  ...strip
}: Strip & {
  section: SectionFacts & { readonly kind: SectionKind };
  /** Those who sign opinions. */
  signers: Signers;
}) {
  const { stories, language, now } = strip;
  const name = nameIn(language, section);
  const id = `strip-${section.slug}`;
  return (
    <section className="strip" aria-labelledby={id} data-later="">
      <div className="strip-head">
        <h2 id={id}>{name}</h2>
        <a className="more end" href={pathIn(language, `/${section.slug}`)}>
          {translator(language, 'public')('wholeSection')}
          <span className="vh"> {name}</span> <Icon name="arrow" small />
        </a>
      </div>
      {section.kind === 'news' && <FrontNews {...strip} />}
      {section.kind === 'opinion' && (
        <FrontOpinions stories={stories} signers={signers} language={language} />
      )}
      {section.kind === 'questions' && <FrontQuestions stories={stories} language={language} now={now} />}
    </section>
  );
}

/** News of a section: the first band of the page with one large story, the others four abreast. */
function FrontNews({ stories, language, now, isFirst }: Strip) {
  const isLarge = isFirst && stories.length >= 3;
  const [first, second, ...others] = stories;
  const card = { language, now, kicker: false } as const;
  return isLarge && first && second ? (
    <div className="s-lead ruled">
      <StoryCard story={first} size="head-1" {...card} />
      <StoryCard story={second} {...card} />
      <div className="stack">
        {others.map((story) => (
          <StoryCard
            key={story.storyId}
            story={story}
            size="head-3"
            picture={false}
            summary={others.length === 1}
            {...card}
          />
        ))}
      </div>
    </div>
  ) : (
    <div className="s-4">
      {stories.map((story) => (
        <StoryCard
          key={story.storyId}
          story={story}
          size="head-3"
          summary={story.lead === null}
          sizes="(min-width: 64rem) 19rem, (min-width: 48rem) 45vw, 7rem"
          {...card}
        />
      ))}
    </div>
  );
}
