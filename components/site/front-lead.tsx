import { beforeCredit } from '#components/article/before-credit.ts';
import { Picture } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { readingMinutes } from '#lib/text/count';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory } from './card-story.ts';
import { Kicker } from './story-card.tsx';

/** The story that opens the front page; without a picture its headline takes the whole width. */
export function FrontLead({ story, language }: { story: CardStory; language: Language }) {
  const say = translator(language, 'public');
  const { lead } = story;
  return (
    <section className={lead ? 'lead grid' : 'lead grid wordy'} aria-label={say('leadStory')}>
      {lead && (
        <figure className="pic">
          <Picture file={lead} alt={lead.alt} ratio="16x10" sizes="(min-width: 64rem) 54rem, 100vw" first />
          {(lead.caption !== '' || lead.credit !== '') && (
            <figcaption className="meta">
              {keepTogether(lead.caption)}
              {lead.credit !== '' && beforeCredit(lead.caption) + lead.credit}
            </figcaption>
          )}
        </figure>
      )}
      <div className="txt">
        <Kicker story={story} language={language} />
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
    </section>
  );
}
