import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { CardStory } from './card-story.ts';
import { Icon } from './icons.tsx';
import { StoryCard } from './story-card.tsx';

/** A series: what it is, and its parts by number, to be read from the first. */
export function SeriesFront({
  name,
  purpose,
  feed,
  parts,
  language,
  now,
}: {
  name: string;
  purpose: string;
  feed: string;
  parts: readonly CardStory[];
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  return (
    <div className="pg">
      <header className="sec">
        <div>
          <p className="kicker">
            {say('series')} · {say('partsSoFar', { count: parts.length })}
          </p>
          <h1>{name}</h1>
          {purpose !== '' && <p className="t-summary">{purpose}</p>}
        </div>
        <a className="btn btn-line" href={feed}>
          <Icon name="feed" />
          RSS
        </a>
      </header>
      {parts.length === 0 && <p className="quiet">{say('nothingYet')}</p>}
      <ol className="lst parts">
        {parts.map((story, index) => (
          <li key={story.storyId}>
            <p className="meta">{say('part', { number: index + 1 })}</p>
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
    </div>
  );
}
