import { ArticleBody } from '#components/article/body';
import { ArticleByline, ClosingByline } from '#components/site/article-byline';
import { ArticleTopics, Related } from '#components/site/article-end';
import { ArticleOpening } from '#components/site/article-opening';
import { ArticleTools } from '#components/site/article-tools';
import { PaperDocument, type Surroundings } from '#components/site/document';
import { JsonLd } from '#components/site/json-ld';
import { isSubstantial, PublicNote } from '#components/site/public-note';
import type { Article, ArticleCard, Paper } from '#db/published';
import { articleFacts } from '#lib/feeds/article-facts';
import { translator } from '#lib/i18n/translate';
import { wholeAddress } from '../../surroundings.ts';
import { headOf, statedOf } from './article-head.ts';

/** An article as readers get it. */
export function ArticlePage({
  article,
  related,
  surroundings,
}: {
  article: Article;
  related: readonly ArticleCard[];
  surroundings: Surroundings & { readonly paper: Paper };
}) {
  const { paper } = surroundings;
  const { language, notes } = article;
  const say = translator(language, 'public');
  const above = notes.filter(isSubstantial);
  const below = notes.filter((note) => !isSubstantial(note));
  const bylineAtEnd = paper.bylinePosition !== 'top';
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      currentSection={article.section.slug}
      head={headOf(article)}
      {...(article.pair && { otherAddress: article.pair.address })}
    >
      <JsonLd facts={articleFacts(statedOf(article), paper, wholeAddress('/'))} />
      <div className="pg printhead">
        <span>{paper.paperName}</span>
        <span>{wholeAddress(article.address).replace(/^https?:\/\//, '')}</span>
      </div>
      <article>
        <ArticleOpening
          story={article}
          notesAddress={notes[0] ? `#sua-${notes[0].changeId}` : null}
          noteCount={notes.length}
          bylineOnTop={paper.bylinePosition !== 'end'}
        />
        <div className="art read pg">
          <ArticleTools address={wholeAddress(article.address)} language={language} />
          <div className="body prose t-reading">
            {above.map((note) => (
              <PublicNote key={note.changeId} note={note} language={language} />
            ))}
            <ArticleBody
              body={article.body}
              pictures={article.pictures}
              opening={
                article.dateline === '' ? null : (
                  <>
                    <span className="dateline">{article.dateline}</span>{' '}
                  </>
                )
              }
              closing={
                <>
                  {' '}
                  {paper.printEndMark && article.endMark && './. '}
                  <span className="tick" role="img" aria-label={say('endOfStory')} />
                </>
              }
            />
            {bylineAtEnd && paper.bylinePosition === 'end' && <ClosingByline story={article} />}
            {bylineAtEnd && paper.bylinePosition === 'both' && <ArticleByline story={article} />}
            {below.map((note) => (
              <PublicNote key={note.changeId} note={note} language={language} />
            ))}
            <ArticleTopics story={article} />
          </div>
        </div>
      </article>
      <Related stories={related} language={language} />
    </PaperDocument>
  );
}
