import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { Icon } from './icons.tsx';
import { Moment } from './story-card.tsx';

type BreakingStory = {
  readonly storyId: number;
  readonly headline: string;
  readonly address: string;
  readonly since: number;
};

/** Breaking news above the front page, the newest first; who has read it folds it away by its word, without a script. */
export function BreakingBar({
  stories,
  language,
  now,
}: {
  stories: readonly BreakingStory[];
  language: Language;
  now: number;
}) {
  const [newest, ...others] = stories;
  if (!newest) return null;
  return (
    <div className="breaking" role="status">
      <details open>
        <summary>
          <strong>{translator(language, 'public')('breaking')}</strong>
          <Moment at={newest.since} language={language} now={now} />
          <Icon name="close" />
        </summary>
        <ul>
          <li>
            <Headline story={newest} />
          </li>
          {others.map((story) => (
            <li key={story.storyId}>
              <Moment at={story.since} language={language} now={now} />
              <Headline story={story} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Headline({ story: { address, headline } }: { story: BreakingStory }) {
  return (
    <a className="headlink" href={address}>
      {keepTogether(headline)}
    </a>
  );
}
