import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { langOn } from './card-story.ts';
import { dateInMasthead } from './dates.ts';
import { DayLine } from './day-line.tsx';
import { Icon } from './icons.tsx';
import type { PaperFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';

/** The head of the paper: large on its front, small everywhere else; what it must say of itself stands under the name. */
export function Masthead({
  paper,
  language,
  now,
  isFront,
  otherAddress,
}: {
  paper: PaperFacts;
  language: Language;
  now: number;
  isFront: boolean;
  /** The same page in the other language, or its front. */
  otherAddress: string;
}) {
  const say = translator(language, 'public');
  const tagline = language === 'en' ? paper.taglineEn : paper.taglineVi;
  // A page may be painted up to anywhere: what has come must not move for what comes after it.
  const aside = (
    <div className="util">
      <span>{dateInMasthead(now, language)}</span>
      <span className="end">
        <a
          href={otherAddress}
          hrefLang={language === 'vi' ? 'en' : 'vi'}
          lang={language === 'vi' ? 'en' : 'vi'}
        >
          {say('otherLanguage')}
        </a>
        <button type="button" className="btn btn-icon js" data-do="theme" aria-label={say('changeTheme')}>
          <Icon name="theme" />
        </button>
        <a className="btn btn-icon" href={pathIn(language, '/tim-kiem')} aria-label={say('search')}>
          <Icon name="search" />
        </a>
        <a className="btn btn-line btn-sm hide-s" href="/sign-in" rel="nofollow">
          {say('signIn')}
        </a>
      </span>
    </div>
  );
  const name = (
    <div className="mast">
      {isFront ? (
        <h1 className="t-nameplate">{paper.paperName}</h1>
      ) : (
        <a className="t-nameplate" href={pathIn(language, '/')}>
          {paper.paperName}
        </a>
      )}
      <span className="say">{tagline}</span>
    </div>
  );
  return (
    <header className={isFront ? 'head' : 'head compact'}>
      <div className="pg">
        {isFront && aside}
        {name}
        {!isFront && aside}
        <Stated paper={paper} language={language} now={now} />
        {paper.nameplateRule === 'tide' ? (
          <DayLine now={now} />
        ) : (
          <hr className={`rule ${paper.nameplateRule}`} />
        )}
      </div>
    </header>
  );
}

/** Whose paper it is, where it stands and of which day: on every page under its name (Decree 237/2026, art. 23.1). */
function Stated({ paper, language, now }: { paper: PaperFacts; language: Language; now: number }) {
  const { agency, governingBody, domain } = paper.imprint;
  const lang = langOn(language, { language: 'vi' });
  return (
    <p className="stated">
      {agency && <span lang={lang}>{agency}</span>}
      {governingBody && (
        <>
          <span>{`${translator(language, 'public')('governingBody')}: `}</span>
          <span className="on" lang={lang}>
            {governingBody}
          </span>
        </>
      )}
      {domain && <span>{domain}</span>}
      <span className="today">{dateInMasthead(now, language)}</span>
    </p>
  );
}
