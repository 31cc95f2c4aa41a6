import type { ArticleStory } from '#components/article/article-story.ts';
import { translator } from '#lib/i18n/translate';
import { ArticleSheet, type Setting } from './article-sheet.tsx';
import { ChangeLog } from './change-log.tsx';
import { dateInList, machineTime } from './dates.ts';
import { HeadFacts, type Surroundings } from './document.tsx';
import type { NoteFacts } from './public-note.tsx';

type Update = { readonly changeId: number; readonly publishedAt: number };

/** The whole article on a page without ways elsewhere: whose it is, where it stands, when this was printed, the imprint. */
export function PrintView({
  article,
  setting,
  surroundings,
  canonical,
}: {
  article: ArticleStory & { readonly notes: readonly NoteFacts[]; readonly updates: readonly Update[] };
  setting: Setting;
  surroundings: Surroundings;
  /** The whole address of the article. */
  canonical: string;
}) {
  const { paper, now, script, opening } = surroundings;
  const { language, notes, updates } = article;
  const say = translator(language, 'public');
  const { responsiblePerson, agency, governingBody, domain, licence, address, phone, email, note } =
    paper.imprint;
  const responsible = responsiblePerson && say('responsible', { name: responsiblePerson });
  const imprint = [agency, governingBody, domain, licence, responsible, address, phone, email, note];
  return (
    <html lang={language} suppressHydrationWarning>
      <body className="on-sheet">
        <script data-morat="">{opening}</script>
        <HeadFacts
          head={{ headline: article.headline, canonical, noindex: true }}
          paper={paper}
          language={language}
        />
        <script data-morat="" src={script} defer />
        <header className="pg printhead">
          <span>{paper.paperName}</span>
          <span>{canonical.replace(/^https?:\/\//, '')}</span>
        </header>
        <main id="main">
          <p className="pg ways">
            <button type="button" className="btn btn-line js" data-do="print">
              {say('print')}
            </button>
            <a className="more" href={article.address}>
              {say('seeStory')}
            </a>
          </p>
          <ArticleSheet
            story={article}
            notes={notes}
            setting={setting}
            now={now}
            end={<ChangeLog notes={notes} updates={updates} language={language} isOpen />}
          />
        </main>
        <footer className="pg sheet-foot t-note">
          <p>
            <time dateTime={machineTime(now).slice(0, 10)}>
              {say('printedOn', { date: dateInList(now, language) })}
            </time>
          </p>
          <p>{imprint.filter((line) => line !== '').join(' · ')}</p>
        </footer>
      </body>
    </html>
  );
}
