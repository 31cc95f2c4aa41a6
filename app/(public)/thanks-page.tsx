import { PaperDocument } from '#components/site/document';
import { Icon } from '#components/site/icons';
import { pathIn } from '#components/site/path-in.ts';
import { translator } from '#lib/i18n/translate';
import { WRITER_KEPT_AT_MOST_DAYS, WRITER_KEPT_DAYS } from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';

/** What a reader is told whose letter was taken: what happens next, and what is kept for how long. */
export async function ThanksPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/da-gui', language);
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('letters.thanks'), noindex: true }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('letters.thanks')}</h1>
            <p className="t-summary">{say('letters.thanksNext')}</p>
            <p className="t-note">
              {say('letters.thanksKept', { days: WRITER_KEPT_DAYS, most: WRITER_KEPT_AT_MOST_DAYS })}
            </p>
          </div>
        </header>
        <p className="ways">
          <a className="more" href={pathIn(language, '/')}>
            {say('toFront')} <Icon name="arrow" small />
          </a>
          <a className="more" href={pathIn(language, '/dinh-chinh')}>
            {say('correctionsBook')} <Icon name="arrow" small />
          </a>
        </p>
      </div>
    </PaperDocument>
  );
}
