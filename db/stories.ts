import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Embargo, StoryState } from '#lib/newsroom/story';
import { findOpenChange } from './changes.ts';
import type { Queries, Transaction } from './client.ts';
import { countOpenBlockingComments } from './comments.ts';
import { authors } from './schema/paper.ts';
import { stories, storyAuthors, storyTopics } from './schema/stories.ts';
import { workingCopyWriters } from './schema/text.ts';

/** A story's row, without its authors and topics. */
export type StoryRow = typeof stories.$inferSelect;

/** What the desk writes about a story beside its text; each is part of the row. */
export type StoryFields = Pick<
  StoryRow,
  | 'language'
  | 'sectionId'
  | 'slug'
  | 'bylineText'
  | 'dateline'
  | 'eventDate'
  | 'aiNote'
  | 'leadMediaId'
  | 'leadAlt'
  | 'leadCaption'
  | 'leadCredit'
  | 'endMark'
  | 'translationOf'
  | 'legalCheck'
  | 'priority'
  | 'deadlineAt'
  | 'targetWords'
>;

/** Gets a story's row by its id, or null. */
export async function getStory(q: Queries, storyId: number): Promise<StoryRow | null> {
  const [row] = await q.select().from(stories).where(eq(stories.id, storyId)).limit(1);
  return row ?? null;
}

/** Reads what the rules need to know about a story to decide a move; null when there is no such story. */
export async function readStoryState(q: Queries, storyId: number): Promise<StoryState | null> {
  const row = await getStory(q, storyId);
  if (!row) return null;
  const signers = await q
    .select({ personId: authors.personId })
    .from(storyAuthors)
    .innerJoin(authors, eq(authors.id, storyAuthors.authorId))
    .where(and(eq(storyAuthors.storyId, storyId), isNotNull(authors.personId)));
  const writers = await q
    .select({ personId: workingCopyWriters.personId })
    .from(workingCopyWriters)
    .where(and(eq(workingCopyWriters.storyId, storyId), isNotNull(workingCopyWriters.draftedAt)));
  const change = await findOpenChange(q, storyId);
  return {
    id: row.id,
    stage: row.stage,
    visibility: row.visibility,
    sectionId: row.sectionId,
    language: row.language,
    ownerIds: [...new Set([row.createdBy, ...signers.flatMap(({ personId }) => personId ?? [])])],
    writerIds: writers.map(({ personId }) => personId),
    claimedBy: row.claimedBy,
    embargo: embargoOf(row),
    legalCheck: row.legalCheck,
    scheduledFor: row.scheduledFor,
    approvedRevisionId: row.approvedRevisionId,
    liveRevisionId: row.liveRevisionId,
    latestRevisionId: row.latestRevisionId,
    openChange: change?.kind ?? null,
    firstPublishedAt: row.firstPublishedAt,
    openBlockingComments: await countOpenBlockingComments(q, storyId),
  };
}

/** The embargo of a story's row as the rules speak of it. */
export function embargoOf(row: Pick<StoryRow, 'embargoUntil' | 'embargoIndefinite'>): Embargo {
  if (row.embargoIndefinite) return 'indefinite';
  return row.embargoUntil === null ? null : { until: row.embargoUntil };
}

/** Records a new story as a draft of the person who starts it; answers its id. */
export async function recordStory(
  tx: Transaction,
  story: { createdBy: string; language: StoryRow['language']; sectionId: string | null; now: number },
): Promise<number> {
  const [row] = await tx
    .insert(stories)
    .values({
      createdBy: story.createdBy,
      language: story.language,
      sectionId: story.sectionId,
      createdAt: story.now,
      touchedAt: story.now,
      stageSince: story.now,
    })
    .returning({ id: stories.id });
  if (!row) throw new Error('A new story got no id.');
  return row.id;
}

/** Records fields of a story as the desk set them. */
export async function recordStoryFields(
  tx: Transaction,
  storyId: number,
  fields: Partial<StoryFields>,
  now: number,
): Promise<void> {
  await tx
    .update(stories)
    .set({ ...fields, touchedAt: now })
    .where(eq(stories.id, storyId));
}

/** Records what the desk's lists show of the text: headline, standfirst, the folded headline, words. */
export async function recordSummary(
  tx: Transaction,
  storyId: number,
  summary: Pick<StoryRow, 'headline' | 'standfirst' | 'headlineFolded' | 'words'>,
  now: number,
): Promise<void> {
  await tx
    .update(stories)
    .set({ ...summary, touchedAt: now })
    .where(eq(stories.id, storyId));
}

/** Points a story at its newest revision. */
export async function recordLatestRevision(tx: Transaction, storyId: number, revisionId: number) {
  await tx.update(stories).set({ latestRevisionId: revisionId }).where(eq(stories.id, storyId));
}

/** Moves the dates that a story's row keeps for lists, without changing anything else. */
export async function touchStory(tx: Transaction, storyId: number, now: number): Promise<void> {
  await tx.update(stories).set({ touchedAt: now }).where(eq(stories.id, storyId));
}

/** Replaces the authors of a story, in the order they sign. */
export async function recordStoryAuthors(tx: Transaction, storyId: number, authorIds: readonly string[]) {
  await tx.delete(storyAuthors).where(eq(storyAuthors.storyId, storyId));
  if (authorIds.length === 0) return;
  await tx
    .insert(storyAuthors)
    .values(authorIds.map((authorId, position) => ({ storyId, authorId, position })));
}

/** Replaces the topics of a story, the first being the main one. */
export async function recordStoryTopics(tx: Transaction, storyId: number, topicIds: readonly string[]) {
  await tx.delete(storyTopics).where(eq(storyTopics.storyId, storyId));
  if (topicIds.length === 0) return;
  await tx.insert(storyTopics).values(topicIds.map((topicId, position) => ({ storyId, topicId, position })));
}

/** Lists who signs a story, in order. */
export async function listStoryAuthors(q: Queries, storyId: number): Promise<{ id: string; name: string }[]> {
  return q
    .select({ id: authors.id, name: authors.name })
    .from(storyAuthors)
    .innerJoin(authors, eq(authors.id, storyAuthors.authorId))
    .where(eq(storyAuthors.storyId, storyId))
    .orderBy(asc(storyAuthors.position));
}

/** Lists the ids of a story's topics, in order. */
export async function listStoryTopicIds(q: Queries, storyId: number): Promise<string[]> {
  const rows = await q
    .select({ id: storyTopics.topicId })
    .from(storyTopics)
    .where(eq(storyTopics.storyId, storyId))
    .orderBy(asc(storyTopics.position));
  return rows.map(({ id }) => id);
}

/** Lists scheduled stories whose time has come, the longest waiting first. */
export async function listDueStories(q: Queries, now: number): Promise<number[]> {
  const rows = await q
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.stage, 'scheduled'), lte(stories.scheduledFor, now)))
    .orderBy(asc(stories.scheduledFor));
  return rows.map(({ id }) => id);
}

/** When the next scheduled story is due, in UTC milliseconds; null when none is. */
export async function nextDueAt(q: Queries): Promise<number | null> {
  const [row] = await q
    .select({ at: sql<number | null>`min(${stories.scheduledFor})` })
    .from(stories)
    .where(eq(stories.stage, 'scheduled'));
  return row?.at ?? null;
}
