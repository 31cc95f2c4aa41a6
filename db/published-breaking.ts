import { desc, eq, sql } from 'drizzle-orm';
import { MOST_BREAKING } from '#lib/newsroom/breaking';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { articleAddress } from './published-cards.ts';
import { sections } from './schema/paper.ts';
import { articles, breakingNews } from './schema/published.ts';
import { revisions } from './schema/text.ts';

const hole = sql.placeholder;

/** A live article that stands above the front page as breaking news. */
export type BreakingStory = {
  readonly storyId: number;
  readonly headline: string;
  readonly address: string;
  /** When it was put there, UTC milliseconds. */
  readonly since: number;
};

/** Lists what stands above the front page of a language now, the newest first, three at the most. */
export async function listBreaking(
  q: Queries,
  { language, now }: { readonly language: Language; readonly now: number },
): Promise<BreakingStory[]> {
  const rows = await breakingQuery(q).all({ language, now });
  return rows.map(({ sectionSlug, slug, ...story }) => ({
    ...story,
    address: articleAddress(sectionSlug, slug, story.storyId),
  }));
}

const breakingQuery = prepared((q) =>
  q
    .select({
      storyId: articles.storyId,
      headline: revisions.headline,
      sectionSlug: sections.slug,
      slug: articles.slug,
      since: breakingNews.since,
    })
    .from(breakingNews)
    .innerJoin(articles, eq(articles.storyId, breakingNews.storyId))
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    // The plus keeps SQLite from walking through a language's whole paper for the few that stand there.
    .where(sql`+${articles.language} = ${hole('language')} and ${breakingNews.until} > ${hole('now')}`)
    .orderBy(desc(breakingNews.since), desc(breakingNews.storyId))
    .limit(MOST_BREAKING)
    .prepare(),
);
