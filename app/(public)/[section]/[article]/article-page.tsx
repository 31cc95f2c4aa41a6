import { Related, ReportError } from '#components/site/article-end';
import { ArticleSheet } from '#components/site/article-sheet';
import { ArticleTools } from '#components/site/article-tools';
import { Belongings } from '#components/site/belongings';
import { ChangeLog } from '#components/site/change-log';
import { PaperDocument, type Surroundings } from '#components/site/document';
import { JsonLd } from '#components/site/json-ld';
import { NewsletterLine } from '#components/site/newsletter-links';
import { ReadCount } from '#components/site/read-count';
import type { Article, ArticleCard, Belonging, Paper } from '#db/published';
import { articleFacts, breadcrumbFacts } from '#lib/feeds/article-facts';
import { wholeAddress } from '../../surroundings.ts';
import { headOf, statedOf } from './article-head.ts';

/** An article as readers get it. */
export function ArticlePage({
  article,
  related,
  belongings,
  surroundings,
}: {
  article: Article;
  related: readonly ArticleCard[];
  belongings: readonly Belonging[];
  surroundings: Surroundings & { readonly paper: Paper };
}) {
  const { paper } = surroundings;
  const { language } = article;
  const stated = statedOf(article);
  const home = wholeAddress('/');
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      currentSection={article.section.slug}
      head={headOf(article, paper.paperName)}
      {...(article.pair && { otherAddress: article.pair.address })}
    >
      <JsonLd facts={articleFacts(stated, paper, home)} />
      <JsonLd facts={breadcrumbFacts(stated, paper.paperName, home)} />
      <div className="pg printhead">
        <span>{paper.paperName}</span>
        <span>{wholeAddress(article.address).replace(/^https?:\/\//, '')}</span>
      </div>
      <ArticleSheet
        story={article}
        notes={article.notes}
        setting={paper}
        now={surroundings.now}
        tools={<ArticleTools address={wholeAddress(article.address)} story={article} />}
        end={
          <>
            <ChangeLog notes={article.notes} updates={article.updates} language={language} />
            <ReportError story={article} />
            {paper.newsletter.isOn && <NewsletterLine language={language} />}
          </>
        }
      />
      <ReadCount storyId={article.storyId} />
      <Belongings storyId={article.storyId} belongings={belongings} language={language} />
      <Related stories={related} language={language} />
    </PaperDocument>
  );
}
