import { langOn } from '#components/site/card-story.ts';
import { dateInList, machineTime } from '#components/site/dates.ts';
import { PaperDocument } from '#components/site/document';
import { Pager } from '#components/site/pager';
import { PublicNote } from '#components/site/public-note';
import { theDatabase } from '#db/client';
import { type Notice, readCorrectionsBook } from '#db/published';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { feedOf, type ListQuery, placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** Every clarification, correction and retraction, newest first. */
export async function CorrectionsPage({ searchParams, language }: ListQuery & { language: Language }) {
  const { truoc = null } = await searchParams;
  const { lines, next } = await readCorrectionsBook(theDatabase(), { before: truoc });
  const say = translator(language, 'public');
  const { address, otherAddress, head } = placeInBoth('/dinh-chinh', language, {
    before: truoc,
    isInBoth: true,
  });
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{
        ...head,
        headline: say('correctionsBook'),
        description: say('correctionsPurpose'),
        feed: feedOf(address, say('correctionsBook')),
      }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('correctionsBook')}</h1>
            <p className="t-summary">{say('correctionsPurpose')}</p>
          </div>
        </header>
        <div className="notes book">
          {lines.length === 0 && <p className="quiet">{say('noCorrections')}</p>}
          {lines.map(({ note, retraction }) =>
            note ? (
              <PublicNote
                key={note.changeId}
                note={note}
                language={note.language}
                page={language}
                address={note.address}
              />
            ) : (
              <Retraction key={`retraction-${retraction.storyId}`} notice={retraction} page={language} />
            ),
          )}
        </div>
        <Pager address={address} next={next} isFirst={truoc === null} language={language} />
      </div>
    </PaperDocument>
  );
}

function Retraction({ notice, page }: { notice: Notice; page: Language }) {
  const say = translator(notice.language, 'public');
  return (
    <section className="fix" lang={langOn(page, notice)}>
      <h2>
        <time dateTime={machineTime(notice.createdAt)}>
          {say('retractedAt', { date: dateInList(notice.createdAt, notice.language) })}
        </time>
      </h2>
      <p className="t-head-3">
        <a className="headlink" href={notice.address}>
          {keepTogether(notice.headline)}
        </a>
      </p>
      <p>{notice.note}</p>
    </section>
  );
}
