import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { machineTime } from './dates.ts';
import { Icon } from './icons.tsx';

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
}: {
  stories: readonly BreakingStory[];
  language: Language;
}) {
  const [newest, ...others] = stories;
  if (!newest) return null;
  return (
    <div className="breaking" role="status">
      <details open>
        <summary>
          <strong>{translator(language, 'public')('breaking')}</strong>
          <Since story={newest} />
          <Icon name="close" />
        </summary>
        <ul>
          <li>
            <Headline story={newest} />
          </li>
          {others.map((story) => (
            <li key={story.storyId}>
              <Since story={story} />
              <Headline story={story} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Since({ story: { since } }: { story: BreakingStory }) {
  return <time dateTime={machineTime(since)}>{timeOfDay(since)}</time>;
}

function Headline({ story: { address, headline } }: { story: BreakingStory }) {
  return (
    <a className="headlink" href={address}>
      {keepTogether(headline)}
    </a>
  );
}
