import { Picture } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { readingMinutes } from '#lib/text/count';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory } from './card-story.ts';
import { type ListAbout, ListHead } from './list-head.tsx';
import { Pager } from './pager.tsx';
import { type SectionTopic, SectionTopics, type SectionWriter, SectionWriters } from './section-company.tsx';
import { Kicker } from './story-card.tsx';
import { StoryStream } from './story-stream.tsx';

/** Among how many of the newest a story with a picture is looked for to open the page. */
const OPENINGS_LOOKED_AT = 3;

/** A section, a topic or the latest: what it is, one of its newest stories large, then a dated stream. */
export function SectionFront({
  about,
  address,
  topics = [],
  writers = [],
  stories,
  next,
  isFirst,
  language,
  kicker = false,
}: {
  about: ListAbout;
  address: string;
  topics?: readonly SectionTopic[];
  writers?: readonly SectionWriter[];
  stories: readonly CardStory[];
  next: string | null;
  isFirst: boolean;
  language: Language;
  /** Whether stories of several sections stand here, so that each says its own. */
  kicker?: boolean;
}) {
  const say = translator(language, 'public');
  const opening = (isFirst && stories.slice(0, OPENINGS_LOOKED_AT).find(({ lead }) => lead)) || null;
  const stream = stories.filter((story) => story !== opening);
  return (
    <div className="pg">
      <ListHead about={about} language={language} />
      <SectionTopics topics={topics} language={language} />
      {opening && <Opening story={opening} language={language} kicker={kicker} />}
      {stories.length === 0 && <p className="quiet">{say('nothingYet')}</p>}
      <div className={writers.length > 0 ? 'beside' : undefined}>
        <div>
          <StoryStream stories={stream} language={language} kicker={kicker} />
          <Pager address={address} next={next} isFirst={isFirst} language={language} />
        </div>
        {writers.length > 0 && <SectionWriters writers={writers} language={language} />}
      </div>
    </div>
  );
}

function Opening({ story, language, kicker }: { story: CardStory; language: Language; kicker: boolean }) {
  const say = translator(language, 'public');
  return (
    <article className="first">
      {story.lead && (
        <Picture
          file={story.lead}
          alt={story.lead.alt}
          ratio="16x10"
          sizes="(min-width: 48rem) 45rem, 100vw"
          first
        />
      )}
      <div className="txt">
        {kicker && <Kicker story={story} language={language} />}
        <h2 className="t-lead">
          <a className="headlink" href={story.address}>
            {keepTogether(story.headline)}
          </a>
        </h2>
        {story.standfirst !== '' && <p className="t-standfirst">{keepTogether(story.standfirst)}</p>}
        <p className="meta">
          {say('by')} <b>{bylineIn(language, story)}</b> ·{' '}
          {say('minutes', { minutes: readingMinutes(story.words) })}
        </p>
      </div>
    </article>
  );
}
