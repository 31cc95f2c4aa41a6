import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { dateInMasthead } from './dates.ts';
import { Icon } from './icons.tsx';
import type { PaperFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';
import { TideLine } from './tide-line.tsx';

/** The head of the paper: large on its front, small everywhere else; the governing body stands under the name. */
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
      <span className="say">
        {tagline}
        {paper.imprint.governingBody !== '' && <small>{paper.imprint.governingBody}</small>}
      </span>
    </div>
  );
  return (
    <header className={isFront ? 'head' : 'head compact'}>
      <div className="pg">
        {isFront && aside}
        {name}
        {!isFront && aside}
        {paper.nameplateRule === 'tide' ? (
          <TideLine now={now} />
        ) : (
          <hr className={`rule ${paper.nameplateRule}`} />
        )}
      </div>
    </header>
  );
}
