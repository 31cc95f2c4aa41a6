import { BreakingBar } from '#components/site/breaking-bar';
import { PaperDocument } from '#components/site/document';
import { FrontEmpty } from '#components/site/front-empty';
import { FrontLead } from '#components/site/front-lead';
import { FrontPictures } from '#components/site/front-pictures';
import { FrontQuiet } from '#components/site/front-quiet';
import { FrontSecond } from '#components/site/front-second';
import { FrontStrip } from '#components/site/front-strip';
import { JsonLd } from '#components/site/json-ld';
import { pathIn } from '#components/site/path-in.ts';
import { PublicNote } from '#components/site/public-note';
import { theDatabase } from '#db/client';
import { listBreaking, readFront } from '#db/published';
import { paperFacts } from '#lib/feeds/article-facts';
import { translator } from '#lib/i18n/translate';
import { arrangeFront, FRONT_PLACES } from '#lib/newsroom/arrange-front';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import './dress/paper.css';

import { feedOf, placeInBoth } from './list-page.ts';
import { readMostRead } from './read-most-read.ts';
import { readSurroundings, wholeAddress } from './surroundings.ts';

/** The front page in a language, in automatic order. */
export async function FrontPage({ language }: { language: Language }) {
  const surroundings = await readSurroundings();
  const { paper, now } = surroundings;
  const front = await readFront(theDatabase(), { language, now, latest: FRONT_PLACES });
  const { lead, main, stack, rail } = arrangeFront(front.latest);
  const mostRead = await readMostRead(language, now, 5);
  const breaking = await listBreaking(theDatabase(), { language, now });
  const say = translator(language, 'public');
  const home = pathIn(language, '/');
  const [firstStrip, ...strips] = front.strips.map(({ section, cards }, at) => (
    <FrontStrip
      key={section.slug}
      section={section}
      stories={cards}
      signers={front.signers}
      language={language}
      now={now}
      isFirst={at === 0}
    />
  ));
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      isFront
      head={{
        ...placeInBoth('/', language).head,
        headline: paper.paperName,
        description: language === 'en' ? paper.taglineEn : paper.taglineVi,
        feed: feedOf(home, paper.paperName),
      }}
    >
      <JsonLd facts={paperFacts(paper, wholeAddress(home))} />
      <div className="pg front">
        <BreakingBar stories={breaking} language={language} now={now} />
        {lead ? <FrontLead story={lead} language={language} /> : <FrontEmpty language={language} />}
        <FrontSecond
          main={main}
          stack={stack}
          rail={rail}
          mostRead={mostRead}
          language={language}
          now={now}
        />
        {front.statutory.length > 0 && (
          <section className="strip" aria-label={say('statutory')} data-later="">
            <div className="notes">
              {front.statutory.map((note) => (
                <PublicNote
                  key={note.changeId}
                  note={note}
                  language={note.language}
                  page={language}
                  address={note.address}
                />
              ))}
            </div>
          </section>
        )}
        {firstStrip}
      </div>
      {front.pictures && <FrontPictures story={front.pictures} language={language} />}
      <div className="pg">
        {strips}
        {front.corrections.length > 0 && <Corrections language={language} notes={front.corrections} />}
        <FrontQuiet newest={front.latest} language={language} now={now} />
      </div>
    </PaperDocument>
  );
}

type Front = Awaited<ReturnType<typeof readFront>>;

function Corrections({ language, notes }: { language: Language; notes: Front['corrections'] }) {
  const say = translator(language, 'public');
  return (
    <section className="strip" aria-labelledby="corrections" data-later="">
      <div className="strip-head">
        <h2 id="corrections">{say('corrections')}</h2>
        <a className="more end" href={pathIn(language, '/dinh-chinh')}>
          {say('correctionsBook')}
        </a>
      </div>
      <ul className="lines">
        {notes.map((note) => (
          <li key={note.changeId}>
            <a className="headlink" href={`${note.address}#sua-${note.changeId}`}>
              {keepTogether(note.headline)}
            </a>
            <span className="meta">{note.note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
