import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { langOn, nameIn } from './card-story.ts';
import { Icon } from './icons.tsx';
import type { PaperFacts, SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';

/**
 * The foot of every page with what a Vietnamese site must print about itself: name, governing body, licence, who is
 * responsible, address, telephone, e-mail (Decree 237/2026, art. 23; Circular 09/2014, art. 2.3). It is printed, too.
 */
export function SiteFooter({
  paper,
  sections,
  language,
  otherAddress,
}: {
  paper: PaperFacts;
  sections: readonly SectionFacts[];
  language: Language;
  /** The same page in the other language, or its front. */
  otherAddress: string;
}) {
  const say = translator(language, 'public');
  const { imprint } = paper;
  const other = language === 'vi' ? 'en' : 'vi';
  const { responsiblePerson, note } = imprint;
  const smallPrint = [responsiblePerson && say('responsible', { name: responsiblePerson }), note]
    .filter((line) => line !== '')
    .join(' · ');
  return (
    <footer className="foot pg" data-later="">
      <div className="cols">
        <div data-later="">
          <p className="t-head-2">{paper.paperName}</p>
          <div className="t-note imprint" lang={langOn(language, { language: 'vi' })}>
            {[
              imprint.agency,
              imprint.governingBody,
              imprint.domain,
              imprint.licence,
              imprint.address,
              imprint.phone,
            ]
              .filter((line) => line !== '')
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </div>
          {imprint.email !== '' && (
            <p className="tip">
              <a className="btn btn-line" href={`mailto:${imprint.email}`}>
                <Icon name="mail" />
                {imprint.email}
              </a>
            </p>
          )}
        </div>
        {sections.length > 0 && (
          <nav aria-label={say('sectionsBelow')} data-later="">
            <h2>{say('sections')}</h2>
            <ul>
              {sections.map((section) => (
                <li key={section.slug}>
                  <a href={pathIn(language, `/${section.slug}`)}>{nameIn(language, section)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-label={say('aboutPaper', { paper: paper.paperName })} data-later="">
          <h2>{say('aboutPaper', { paper: paper.paperName })}</h2>
          <ul>
            <li>
              <a href={pathIn(language, '/gioi-thieu')}>{say('about')}</a>
            </li>
            <li>
              <a href={pathIn(language, '/dinh-chinh')}>{say('correctionsBook')}</a>
            </li>
            <li>
              <a href={pathIn(language, '/gui-thu')}>{say('letters.write')}</a>
            </li>
            <li>
              <a href={pathIn(language, '/tim-kiem')}>{say('search')}</a>
            </li>
            <li>
              <a href="/sign-in" rel="nofollow">
                {say('signIn')}
              </a>
            </li>
          </ul>
        </nav>
        <nav aria-label={say('follow')} data-later="">
          <h2>{say('follow')}</h2>
          <ul>
            <li>
              <a href={pathIn(language, '/moi-nhat')}>{say('latest')}</a>
            </li>
            <li>
              <a href={pathIn(language, '/doc-nhieu')}>{say('mostRead')}</a>
            </li>
            <li>
              <a href={pathIn(language, '/doc-sau')}>{say('saved')}</a>
            </li>
            {paper.newsletter.isOn && (
              <li>
                <a href={pathIn(language, '/ban-tin-thu')}>{say('newsletter.name')}</a>
              </li>
            )}
            <li>
              <a href={pathIn(language, '/nguon-tin')}>{say('feeds')}</a>
            </li>
            <li>
              <a href={otherAddress} hrefLang={other} lang={other}>
                {say('otherLanguage')}
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="colophon t-note" data-later="">
        {smallPrint !== '' && <p>{smallPrint}</p>}
        <p>{say('colophon')}</p>
      </div>
    </footer>
  );
}
