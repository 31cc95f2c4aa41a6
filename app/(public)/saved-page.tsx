import { PaperDocument } from '#components/site/document';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** What a reader kept for later: the list is on the reader's own device and is filled in there. */
export async function SavedPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/doc-sau', language);
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('saved'), noindex: true }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('saved')}</h1>
            <p className="t-summary">{say('savedPurpose')}</p>
          </div>
        </header>
        <noscript>
          <p className="quiet">{say('savedNeedsScript')}</p>
        </noscript>
        <p className="quiet js" data-saved-none="" hidden>
          {say('savedNone')}
        </p>
        <ul className="lines saved" data-saved="" data-remove={say('unsave')} aria-label={say('saved')} />
      </div>
    </PaperDocument>
  );
}
