import { PaperDocument } from '#components/site/document';
import { StoryCard } from '#components/site/story-card';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readMostRead } from './read-most-read.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** What was read most in the last seven days, in order. */
export async function MostReadPage({ language }: { language: Language }) {
  const surroundings = await readSurroundings();
  const { now } = surroundings;
  const stories = await readMostRead(language, now, 20);
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/doc-nhieu', language);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('mostRead'), description: say('mostReadPurpose') }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('mostRead')}</h1>
            <p className="t-summary">{say('mostReadPurpose')}</p>
          </div>
        </header>
        {stories.length === 0 && <p className="quiet">{say('mostReadNone')}</p>}
        <ol className="lst ranked">
          {stories.map((story) => (
            <li key={story.storyId}>
              <StoryCard
                story={story}
                language={language}
                now={now}
                level="h2"
                sizes="(min-width: 64rem) 26rem, (min-width: 48rem) 45vw, 7rem"
              />
            </li>
          ))}
        </ol>
      </div>
    </PaperDocument>
  );
}
