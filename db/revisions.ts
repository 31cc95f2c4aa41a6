import { createHash } from 'node:crypto';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { RevisionCause } from '#lib/newsroom/revisions';
import type { Queries, Transaction } from './client.ts';
import { people } from './schema/people.ts';
import { stories } from './schema/stories.ts';
import { revisions } from './schema/text.ts';

/** An immutable snapshot of all that readers could see of a story. */
export type Revision = typeof revisions.$inferSelect;

/** What a revision holds of the story: everything but its number and how it came about. */
export type RevisionContent = Omit<
  Revision,
  'id' | 'storyId' | 'number' | 'cause' | 'createdBy' | 'createdAt' | 'contentHash'
>;

/**
 * Keeps a story's content as its next revision, unless its latest revision already says exactly this: then that one is
 * answered and nothing is written. `createdBy` null: the clock cut it.
 */
export async function recordRevision(
  tx: Transaction,
  revision: {
    storyId: number;
    content: RevisionContent;
    cause: RevisionCause;
    createdBy: string | null;
    now: number;
  },
): Promise<{ id: number; isNew: boolean }> {
  const { storyId, content, cause, createdBy, now } = revision;
  const contentHash = hashOf(content);
  const latest = await findLatestRevision(tx, storyId);
  if (latest?.contentHash === contentHash) return { id: latest.id, isNew: false };
  const [row] = await tx
    .insert(revisions)
    .values({
      ...content,
      storyId,
      cause,
      createdBy,
      contentHash,
      createdAt: now,
      number: sql`(select coalesce(max(number), 0) + 1 from revisions where story_id = ${storyId})`,
    })
    .returning({ id: revisions.id });
  if (!row) throw new Error('A revision got no id.');
  await tx.update(stories).set({ latestRevisionId: row.id }).where(eq(stories.id, storyId));
  return { id: row.id, isNew: true };
}

/** Gets a revision by its id, or null. */
export async function getRevision(q: Queries, revisionId: number): Promise<Revision | null> {
  const [row] = await q.select().from(revisions).where(eq(revisions.id, revisionId)).limit(1);
  return row ?? null;
}

/** Gets a revision of one story by its number within it, or null. */
export async function getNumberedRevision(
  q: Queries,
  storyId: number,
  number: number,
): Promise<Revision | null> {
  const [row] = await q
    .select()
    .from(revisions)
    .where(and(eq(revisions.storyId, storyId), eq(revisions.number, number)))
    .limit(1);
  return row ?? null;
}

/** A revision in a list: what it is and who made it, without its text. */
export type RevisionLine = Pick<
  Revision,
  'id' | 'number' | 'cause' | 'createdBy' | 'createdAt' | 'contentHash' | 'headline' | 'words'
> & { readonly name: string | null };

const line = {
  id: revisions.id,
  number: revisions.number,
  cause: revisions.cause,
  createdBy: revisions.createdBy,
  createdAt: revisions.createdAt,
  contentHash: revisions.contentHash,
  headline: revisions.headline,
  words: revisions.words,
  name: people.name,
};

/** Finds the revision that a story's row points at as its newest, without its text; null before the first cut. */
export async function findLatestRevision(q: Queries, storyId: number): Promise<RevisionLine | null> {
  const [row] = await q
    .select(line)
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.latestRevisionId))
    .leftJoin(people, eq(people.id, revisions.createdBy))
    .where(eq(stories.id, storyId))
    .limit(1);
  return row ?? null;
}

/** Lists the revisions of a story, the newest first, without their text. */
export async function listRevisions(q: Queries, storyId: number): Promise<RevisionLine[]> {
  return q
    .select(line)
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.createdBy))
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number));
}

/** Finds the newest revision of a story that somebody else cut after one; `name` is empty when the clock did. */
export async function findRevisionByOthers(
  q: Queries,
  storyId: number,
  since: { readonly after: number; readonly personId: string },
): Promise<{ name: string; at: number } | null> {
  const [row] = await q
    .select({ name: people.name, at: revisions.createdAt })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.createdBy))
    .where(
      and(
        eq(revisions.storyId, storyId),
        gt(revisions.id, since.after),
        sql`${revisions.createdBy} is not ${since.personId}`,
      ),
    )
    .orderBy(desc(revisions.id))
    .limit(1);
  return row ? { name: row.name ?? '', at: row.at } : null;
}

/** The note on AI counts where there is one: what was cut before stories had it keeps the hash it has. */
function hashOf({ aiNote, ...content }: RevisionContent): string {
  const said = aiNote === '' ? content : { ...content, aiNote };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

/** JSON with keys in order, so that the same content always gives the same bytes. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
