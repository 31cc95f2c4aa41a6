import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { type CardStory, langOn } from './card-story.ts';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';
import { CardLine } from './story-card.tsx';

/** Questions as a list, each with who answered it and when, and the way to ask one. */
export function FrontQuestions({
  stories,
  language,
  now,
}: {
  stories: readonly CardStory[];
  language: Language;
  now: number;
}) {
  return (
    <>
      <ul className="asked">
        {stories.map((story) => (
          <li key={story.storyId}>
            <h3 lang={langOn(language, story)}>
              <a className="headlink" href={story.address}>
                {keepTogether(story.headline)}
              </a>
            </h3>
            <CardLine story={story} language={language} now={now} />
            <Icon name="right" small />
          </li>
        ))}
      </ul>
      <a className="more" href={pathIn(language, '/gui-thu')}>
        {translator(language, 'public')('front.askUs')} <Icon name="arrow" small />
      </a>
    </>
  );
}
