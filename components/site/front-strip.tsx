import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { type CardStory, nameIn } from './card-story.ts';
import { Icon } from './icons.tsx';
import type { SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';
import { StoryCard } from './story-card.tsx';

/** A section's band on the front page: the first with one large story, the others four abreast. */
export function FrontStrip({
  section,
  stories,
  language,
  now,
  isFirst,
}: {
  section: SectionFacts;
  stories: readonly CardStory[];
  language: Language;
  now: number;
  isFirst: boolean;
}) {
  const name = nameIn(language, section);
  const id = `strip-${section.slug}`;
  const isLarge = isFirst && stories.length >= 3;
  const [first, second, ...others] = stories;
  const card = { language, now, kicker: false } as const;
  return (
    <section className="strip" aria-labelledby={id} data-later="">
      <div className="strip-head">
        <h2 id={id}>{name}</h2>
        <a className="more end" href={pathIn(language, `/${section.slug}`)}>
          {translator(language, 'public')('wholeSection')}
          <span className="vh"> {name}</span> <Icon name="arrow" small />
        </a>
      </div>
      {isLarge && first && second ? (
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
      )}
    </section>
  );
}
