import { PaperDocument } from '#components/site/document';
import { LetterForm } from '#components/site/letter-form';
import { pathIn } from '#components/site/path-in.ts';
import { theDatabase } from '#db/client';
import { findArticle } from '#db/published';
import { translator } from '#lib/i18n/translate';
import type { LetterKind } from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import { letterPageWish, letterPath } from '#lib/press/letter-page';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

export type LetterQuery = { readonly [name: string]: string | string[] | undefined };

/** Where readers report an error in an article, or write to the newsroom; shown again with what was typed and its fault. */
export async function LetterPage({
  searchParams,
  kind,
  language,
}: {
  searchParams: Promise<LetterQuery>;
  kind: LetterKind;
  language: Language;
}) {
  const wish = letterPageWish(await searchParams);
  const found = wish.story === '' ? null : await findArticle(theDatabase(), Number(wish.story));
  const article = kind === 'error' && found?.kind === 'article' ? found : null;
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth(letterPath(kind, 'vi'), language);
  const name = say(kind === 'error' ? 'letters.report' : 'letters.write');
  const isNowhere = kind === 'error' && !article && wish.fault === null;
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={article ? `${otherAddress}?bai=${article.storyId}` : otherAddress}
      head={{
        ...head,
        headline: wish.fault ? `${say('letters.notSent')} ${name}` : name,
        noindex: kind === 'error' || wish.fault !== null,
      }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{name}</h1>
            <p className="t-summary">
              {say(kind === 'error' ? 'letters.reportPurpose' : 'letters.writePurpose')}
            </p>
          </div>
        </header>
        {isNowhere ? (
          <div className="quiet">
            <p>{say('letters.noArticle')}</p>
            <p>
              <a className="btn btn-line" href={pathIn(language, '/gui-thu')}>
                {say('letters.write')}
              </a>
            </p>
          </div>
        ) : (
          <LetterForm kind={kind} wish={wish} article={article} language={language} />
        )}
      </div>
    </PaperDocument>
  );
}
