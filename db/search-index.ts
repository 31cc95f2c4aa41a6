import { eq, sql } from 'drizzle-orm';
import type { Transaction } from './client.ts';
import { articles, searchEntries } from './schema/published.ts';

/** An article's text as the index holds it: lower case in one tone style, and folded (no marks, d for đ). */
export type SearchText = {
  readonly title: string;
  readonly body: string;
  readonly titleFolded: string;
  readonly bodyFolded: string;
};

/** Puts a live article in the index, in place of what the index had of it. The article must be on the shelf, with its lists. */
export async function putInSearchIndex(tx: Transaction, storyId: number, text: SearchText): Promise<void> {
  await removeFromSearchIndex(tx, storyId);
  const entryId = await newEntry(tx, storyId);
  const { title, body, titleFolded, bodyFolded } = text;
  await tx.run(sql`insert into article_search (rowid, title, body, title_f, body_f)
    values (${entryId}, ${title}, ${body}, ${titleFolded}, ${bodyFolded})`);
  await tx.run(sql`insert into article_titles (rowid, title_f) values (${entryId}, ${titleFolded})`);
}

/** Takes an article out of the index; one that is not there is no matter. */
export async function removeFromSearchIndex(tx: Transaction, storyId: number): Promise<void> {
  const [entry] = await tx
    .delete(searchEntries)
    .where(eq(searchEntries.storyId, storyId))
    .returning({ id: searchEntries.entryId });
  if (!entry) return;
  await tx.run(sql`delete from article_search where rowid = ${entry.id}`);
  await tx.run(sql`delete from article_titles where rowid = ${entry.id}`);
}

const STORIES_A_SECOND = 2 ** 20;

/** A number that grows with the second of first publication, then with the story; free, should two fall together. */
async function newEntry(tx: Transaction, storyId: number): Promise<number> {
  const [article] = await tx
    .select({
      publishedAt: articles.publishedAt,
      sectionId: articles.sectionId,
      authorIds: sql<string>`coalesce((select group_concat(author_id, ' ') from article_authors
        where article_authors.story_id = articles.story_id), '')`,
      topicIds: sql<string>`coalesce((select group_concat(topic_id, ' ') from article_topics
        where article_topics.story_id = articles.story_id), '')`,
    })
    .from(articles)
    .where(eq(articles.storyId, storyId));
  if (!article) throw new Error(`Story ${storyId} is not live: it does not belong in the search.`);
  const { publishedAt, ...countedUnder } = article;
  const wanted = entryAt(publishedAt) + (storyId % STORIES_A_SECOND);
  const [row] = await tx
    .insert(searchEntries)
    .values({
      storyId,
      ...countedUnder,
      entryId: sql`(with recursive free(id) as (values(${wanted}) union all select id + 1 from free
        where id in (select entry_id from search_entries)) select max(id) from free)`,
    })
    .returning({ id: searchEntries.entryId });
  if (!row) throw new Error('The article got no place in the index.');
  return row.id;
}

/** The lowest number that an article first published at a moment can have. */
export function entryAt(moment: number): number {
  return Math.floor(moment / 1000) * STORIES_A_SECOND;
}
