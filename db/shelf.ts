import { eq, inArray, sql } from 'drizzle-orm';
import { picturesIn } from '#lib/article/pictures-in';
import { storiesIn } from '#lib/article/stories-in';
import { CHANGE_RULES } from '#lib/newsroom/changes';
import { removeBreaking } from './breaking-news.ts';
import { listPublishedChanges } from './changes.ts';
import type { Queries, Transaction } from './client.ts';
import { getRevision, type Revision } from './revisions.ts';
import { authors, sections, topics } from './schema/paper.ts';
import {
  articleAuthors,
  articleMedia,
  articleNotes,
  articleRelated,
  articles,
  articleTopics,
  articleUpdates,
  notices,
} from './schema/published.ts';
import { putInSearchIndex, removeFromSearchIndex } from './search-index.ts';
import { searchTextOf } from './search-text.ts';
import { getStory } from './stories.ts';

const LISTINGS = [
  articleAuthors,
  articleTopics,
  articleMedia,
  articleRelated,
  articleNotes,
  articleUpdates,
  notices,
  articles,
];

/** So many articles of an ongoing story are printed anew when one comes or goes. */
const MOST_FOLLOWED = 100;

/** Where readers meet a story: the slugs of its section, topics and authors, for the tags that a move bumps. */
export type ShelfPlaces = {
  readonly sectionSlugs: readonly string[];
  readonly topicSlugs: readonly string[];
  readonly authorSlugs: readonly string[];
};

/**
 * Puts a story's live revision on the readers' side, in place of what stood there: article, authors, topics, pictures,
 * stories it points to, notes, search. `printedAt` moves with every publication. The story must have a live revision, a section and a slug.
 */
export async function putOnShelf(tx: Transaction, storyId: number, printedAt: number): Promise<void> {
  const story = await getStory(tx, storyId);
  const revision = story?.liveRevisionId ? await getRevision(tx, story.liveRevisionId) : null;
  if (!story || !revision?.sectionId || story.firstPublishedAt === null || story.slug === '')
    throw new Error(`Story ${storyId} cannot stand on the readers' side.`);
  await takeOffShelf(tx, storyId);
  const { firstPublishedAt: publishedAt } = story;
  await tx.insert(articles).values({
    storyId,
    revisionId: revision.id,
    language: revision.language,
    sectionId: revision.sectionId,
    slug: story.slug,
    publishedAt,
    updatedAt: story.publicUpdatedAt,
    printedAt,
    translationOf: story.translationOf,
  });
  await putListings(tx, storyId, revision, publishedAt);
  await putNotes(tx, storyId, revision.headline);
  await putInSearchIndex(tx, storyId, searchTextOf(revision));
}

/** Takes a story off the readers' side: article, lists, pictures, notes, search, notice. What is kept of it stays inside. */
export async function takeOffShelf(tx: Transaction, storyId: number): Promise<void> {
  await removeFromSearchIndex(tx, storyId);
  for (const table of LISTINGS) await tx.delete(table).where(eq(table.storyId, storyId));
}

/**
 * Puts a notice at the address of a story that was live, in place of the article: `withdrawn` says nothing of the
 * story, `retracted` gives the headline and the public reason. Breaking news it is no more, also when it comes back.
 */
export async function putNotice(
  tx: Transaction,
  storyId: number,
  notice: { kind: 'withdrawn' | 'retracted'; note: string; now: number },
): Promise<void> {
  const story = await getStory(tx, storyId);
  const revision = story?.liveRevisionId ? await getRevision(tx, story.liveRevisionId) : null;
  if (!story || !revision?.sectionId) throw new Error(`Story ${storyId} was never live.`);
  await takeOffShelf(tx, storyId);
  await removeBreaking(tx, storyId);
  await tx.insert(notices).values({
    storyId,
    kind: notice.kind,
    language: revision.language,
    sectionId: revision.sectionId,
    slug: story.slug,
    headline: notice.kind === 'retracted' ? revision.headline : '',
    note: notice.note,
    createdAt: notice.now,
  });
}

/**
 * The stories whose pages name a story: live articles that point to it in their text, its pair in the other language, the
 * other parts of its series, and of an ongoing story the newest hundred others, which readers come to: it may have thousands.
 * `topicSlugs` are its topics, also those that it has left.
 */
export async function listNaming(
  q: Queries,
  storyId: number,
  topicSlugs: readonly string[],
): Promise<number[]> {
  const own = sql`topics.slug in (select value from json_each(${JSON.stringify(topicSlugs)}))`;
  const rows = await q.all<{ id: number }>(sql`
    select story_id as id from article_related where related_id = ${storyId}
    union select others.story_id from topics join article_topics as others on others.topic_id = topics.id
      where topics.kind = 'series' and ${own} and others.story_id <> ${storyId}
    union select others.story_id from topics
      join article_topics as others on others.topic_id = topics.id and others.published_at > coalesce((
        select published_at from article_topics where topic_id = topics.id
        order by published_at desc limit 1 offset ${MOST_FOLLOWED}), -1)
      where topics.kind = 'ongoing' and ${own} and others.story_id <> ${storyId}
    union select id from stories where translation_of = ${storyId}
    union select translation_of from stories where id = ${storyId} and translation_of is not null`);
  return rows.map(({ id }) => id);
}

/** Reads where readers meet a story by one of its revisions; nowhere when there is none. */
export async function readShelfPlaces(q: Queries, revisionId: number | null): Promise<ShelfPlaces> {
  const revision = revisionId === null ? null : await getRevision(q, revisionId);
  if (!revision) return { sectionSlugs: [], topicSlugs: [], authorSlugs: [] };
  return {
    sectionSlugs: await slugsOf(q, sections, revision.sectionId ? [revision.sectionId] : []),
    topicSlugs: await slugsOf(q, topics, revision.topicIds),
    authorSlugs: await slugsOf(
      q,
      authors,
      revision.authors.map(({ id }) => id),
    ),
  };
}

async function slugsOf(
  q: Queries,
  table: typeof sections | typeof topics | typeof authors,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await q
    .select({ slug: table.slug })
    .from(table)
    .where(inArray(table.id, [...ids]));
  return rows.map(({ slug }) => slug);
}

async function putListings(tx: Transaction, storyId: number, revision: Revision, publishedAt: number) {
  const signers = revision.authors.map(({ id }, position) => ({
    storyId,
    authorId: id,
    publishedAt,
    position,
  }));
  const subjects = revision.topicIds.map((topicId, position) => ({
    storyId,
    topicId,
    publishedAt,
    position,
  }));
  const pictures = [...(revision.lead ? [revision.lead] : []), ...picturesIn(revision.body)];
  const shown = [...new Set(pictures.map(({ mediaId }) => mediaId))].map((mediaId) => ({ storyId, mediaId }));
  const related = storiesIn(revision.body).map((relatedId) => ({ storyId, relatedId }));
  if (signers.length > 0) await tx.insert(articleAuthors).values(signers);
  if (subjects.length > 0) await tx.insert(articleTopics).values(subjects);
  if (shown.length > 0) await tx.insert(articleMedia).values(shown);
  if (related.length > 0) await tx.insert(articleRelated).values(related);
}

/**
 * Public notes and the moments of updates are written anew from the changes that were published, so that restoring a story
 * brings them back. Of a minor fix readers hear nothing.
 */
async function putNotes(tx: Transaction, storyId: number, headline: string) {
  const published = await listPublishedChanges(tx, storyId);
  const said = published.flatMap((change) =>
    change.publishedAt !== null && CHANGE_RULES[change.kind].isListed
      ? [
          {
            changeId: change.id,
            storyId,
            kind: change.kind,
            headline,
            note: change.note,
            wrongText: change.wrongText,
            rightText: change.rightText,
            workTitle: change.workTitle,
            workSection: change.workSection,
            workDate: change.workDate,
            frontUntil: change.frontUntil,
            publishedAt: change.publishedAt,
          },
        ]
      : [],
  );
  const updates = published.flatMap(({ id: changeId, kind, publishedAt }) =>
    kind === 'update' && publishedAt !== null ? [{ changeId, storyId, publishedAt }] : [],
  );
  if (said.length > 0) await tx.insert(articleNotes).values(said);
  if (updates.length > 0) await tx.insert(articleUpdates).values(updates);
}

/** Records a new slug for a story on the readers' side, where it stands as article or as notice. */
export async function recordShelfSlug(tx: Transaction, storyId: number, slug: string, printedAt: number) {
  await tx.update(articles).set({ slug, printedAt }).where(eq(articles.storyId, storyId));
  await tx.update(notices).set({ slug }).where(eq(notices.storyId, storyId));
}
