import { PaperDocument } from '#components/site/document';
import { theDatabase } from '#db/client';
import { listAuthors } from '#db/published';
import { translator } from '#lib/i18n/translate';
import { readSurroundings, wholeAddress } from '../surroundings.ts';

/** About the paper: its imprint in full, and who writes in it. */
export default async function ImprintPage() {
  const surroundings = await readSurroundings();
  const { paperName, taglineVi, imprint, siteType } = surroundings.paper;
  const authors = await listAuthors(theDatabase());
  const say = translator('vi', 'public');
  const lines = [
    [say('siteKind'), say(`siteType.${siteType}`)],
    [say('agency'), imprint.agency],
    [say('governingBody'), imprint.governingBody],
    [say('responsibleLabel'), imprint.responsiblePerson],
    [say('licence'), imprint.licence],
    [say('domain'), imprint.domain],
    [say('address'), imprint.address],
    [say('phone'), imprint.phone],
    [say('email'), imprint.email],
  ].filter(([, value]) => value !== '');
  return (
    <PaperDocument
      surroundings={surroundings}
      language="vi"
      head={{
        headline: say('aboutPaper', { paper: paperName }),
        description: taglineVi,
        canonical: wholeAddress('/gioi-thieu'),
      }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{paperName}</h1>
            {taglineVi !== '' && <p className="t-summary">{taglineVi}</p>}
          </div>
        </header>
        <dl className="facts about">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {imprint.note !== '' && <p className="t-summary">{imprint.note}</p>}
        {authors.length > 0 && (
          <section className="strip" aria-labelledby="people">
            <div className="strip-head">
              <h2 id="people">{say('people')}</h2>
            </div>
            <ul className="lines">
              {authors.map((author) => (
                <li key={author.id}>
                  <a className="headlink" href={`/tac-gia/${author.slug}`}>
                    {author.name}
                  </a>
                  <span className="meta">{author.biography}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PaperDocument>
  );
}
