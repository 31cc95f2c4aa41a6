import { Boat } from '#components/site/boat';
import { PaperDocument } from '#components/site/document';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** What a reader's own device shows without a network: what can be read now. */
export async function OfflinePage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/khong-song', language);
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('offline'), noindex: true }}
    >
      <section className="lost pg">
        <div className="txt">
          <p className="meta">{say('offlineCode')}</p>
          <h1>{say('offline')}</h1>
          <p className="t-standfirst">{say('offlineMore')}</p>
          <button type="button" className="btn btn-line js" data-do="retry">
            {say('retry')}
          </button>
        </div>
        <Boat />
      </section>
      <section className="strip pg" aria-labelledby="kept" hidden>
        <div className="strip-head">
          <h2 id="kept">{say('readableNow')}</h2>
        </div>
        <ul className="lines" data-kept-list="" />
      </section>
    </PaperDocument>
  );
}
