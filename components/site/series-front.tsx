import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { CardStory } from './card-story.ts';
import { type ListAbout, ListHead } from './list-head.tsx';
import { Pager } from './pager.tsx';
import { StoryCard } from './story-card.tsx';

/** A page of a series' parts, the number of the first of them, of how many, and where the next page begins. */
type Parts = {
  readonly cards: readonly CardStory[];
  readonly first: number;
  readonly total: number;
  readonly next: string | null;
};

/** A series: what it is, and its parts by number, to be read from the first. */
export function SeriesFront({
  about,
  address,
  parts: { cards, first, total, next },
  language,
  now,
}: {
  about: ListAbout;
  address: string;
  parts: Parts;
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  return (
    <div className="pg">
      <ListHead
        about={about}
        kind={`${say('series')} · ${say('partsSoFar', { count: total })}`}
        language={language}
      />
      {cards.length === 0 && <p className="quiet">{say('nothingYet')}</p>}
      <ol className="lst parts" start={first}>
        {cards.map((story, index) => (
          <li key={story.storyId}>
            <p className="meta">{say('part', { number: first + index })}</p>
            <StoryCard
              story={story}
              language={language}
              now={now}
              level="h2"
              kicker={false}
              sizes="(min-width: 64rem) 26rem, (min-width: 48rem) 45vw, 7rem"
            />
          </li>
        ))}
      </ol>
      <Pager
        address={address}
        next={next}
        isFirst={first === 1}
        words={{ on: say('laterParts'), back: say('firstPart') }}
        language={language}
      />
    </div>
  );
}
