import { pictureAddress } from '#components/article/picture-sources.ts';
import { bylineIn, nameIn } from '#components/site/card-story.ts';
import { theDatabase } from '#db/client';
import { listFeed, readPaper } from '#db/published';
import { renderHtml } from '#lib/article/render-html';
import { rss } from '#lib/feeds/rss';
import { wholeAddress } from './surroundings.ts';

/** Answers with the feed of the paper or of one of its sections, thirty entries with their text. */
export async function answerFeed(
  page: string,
  section: { readonly id: string; readonly nameVi: string; readonly purposeVi: string } | null,
): Promise<Response> {
  const db = theDatabase();
  const paper = await readPaper(db);
  const articles = await listFeed(db, { language: 'vi', sectionId: section?.id ?? null });
  const feed = rss({
    name: section ? `${paper.paperName} – ${section.nameVi}` : paper.paperName,
    description: section ? section.purposeVi : paper.taglineVi,
    language: 'vi',
    page: wholeAddress(page),
    self: wholeAddress(`${page === '/' ? '' : page}/rss.xml`),
    entries: articles.map((article) => ({
      storyId: article.storyId,
      address: wholeAddress(article.address),
      headline: article.headline,
      standfirst: article.standfirst,
      byline: bylineIn(article.language, article),
      section: nameIn(article.language, article.section),
      publishedAt: article.publishedAt,
      html: renderHtml(article.body, (mediaId) => wholeAddress(pictureAddress(mediaId, 960, 'jpg'))),
      picture: article.lead ? wholeAddress(pictureAddress(article.lead.mediaId, 1280, 'jpg')) : null,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
