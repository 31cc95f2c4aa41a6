import { langOn, nameIn } from '#components/site/card-story.ts';
import { PaperDocument } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import { theDatabase } from '#db/client';
import { listAuthors } from '#db/published';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** About the paper: its imprint in full, and who writes in it. */
export async function ImprintPage({ language }: { language: Language }) {
  const surroundings = await readSurroundings();
  const { paperName, taglineVi, taglineEn, imprint, siteType } = surroundings.paper;
  const tagline = nameIn(language, { nameVi: taglineVi, nameEn: taglineEn });
  const authors = await listAuthors(theDatabase());
  const say = translator(language, 'public');
  // What the paper says of itself and of its people it says in Vietnamese.
  const lang = langOn(language, { language: 'vi' });
  const { otherAddress, head } = placeInBoth('/gioi-thieu', language);
  const stated = [
    [say('agency'), imprint.agency],
    [say('governingBody'), imprint.governingBody],
    [say('responsibleLabel'), imprint.responsiblePerson],
    [say('licence'), imprint.licence],
    [say('domain'), imprint.domain],
    [say('address'), imprint.address],
    [say('phone'), imprint.phone],
    [say('email'), imprint.email],
  ].filter(([, value]) => value !== '');
  // What kind of site this is has a default; nobody has said it before something else is said.
  const lines = stated.length > 0 ? [[say('siteKind'), say(`siteType.${siteType}`)], ...stated] : [];
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('aboutPaper', { paper: paperName }), description: tagline }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{paperName}</h1>
            {tagline !== '' && <p className="t-summary">{tagline}</p>}
          </div>
        </header>
        {lines.length === 0 ? (
          <p className="quiet">{say('imprintMissing')}</p>
        ) : (
          <dl className="facts about">
            {lines.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd lang={label === say('siteKind') ? undefined : lang}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {imprint.note !== '' && (
          <p className="t-summary" lang={lang}>
            {imprint.note}
          </p>
        )}
        {authors.length > 0 && (
          <section className="strip" aria-labelledby="people">
            <div className="strip-head">
              <h2 id="people">{say('people')}</h2>
            </div>
            <ul className="lines">
              {authors.map((author) => (
                <li key={author.id}>
                  <a className="headlink" href={pathIn(language, `/tac-gia/${author.slug}`)}>
                    {author.name}
                  </a>
                  <span className="meta" lang={lang}>
                    {author.biography}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PaperDocument>
  );
}
