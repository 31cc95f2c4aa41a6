import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { BulletinForm, BulletinPictures } from '#lib/newsroom/bulletins';
import type { Queries, Transaction } from './client.ts';
import { bulletinStories, bulletins } from './schema/bulletins.ts';
import { people } from './schema/people.ts';
import { articles } from './schema/published.ts';
import { stories } from './schema/stories.ts';
import { revisions } from './schema/text.ts';

/** A bulletin without its stories. */
export type Bulletin = typeof bulletins.$inferSelect;

/** A story of a bulletin; of one that readers cannot read now only the desk's headline is known. */
export type BulletinStory = {
  readonly storyId: number;
  readonly pictures: BulletinPictures;
  readonly headline: string;
  readonly words: number;
  readonly isLive: boolean;
};

/** Gets a bulletin by its number, or null when there is none or it was discarded. */
export async function getBulletin(q: Queries, bulletinId: number): Promise<Bulletin | null> {
  const [row] = await q
    .select()
    .from(bulletins)
    .where(and(eq(bulletins.id, bulletinId), isNull(bulletins.discardedAt)))
    .limit(1);
  return row ?? null;
}

/** Lists what stands in a bulletin, in the order of print, with what is live of it. */
export async function listBulletinStories(q: Queries, bulletinId: number): Promise<BulletinStory[]> {
  const rows = await q
    .select({
      storyId: bulletinStories.storyId,
      pictures: bulletinStories.pictures,
      deskHeadline: stories.headline,
      headline: revisions.headline,
      words: revisions.words,
    })
    .from(bulletinStories)
    .innerJoin(stories, eq(stories.id, bulletinStories.storyId))
    .leftJoin(articles, eq(articles.storyId, bulletinStories.storyId))
    .leftJoin(revisions, eq(revisions.id, articles.revisionId))
    .where(eq(bulletinStories.bulletinId, bulletinId))
    .orderBy(asc(bulletinStories.position));
  return rows.map(({ storyId, pictures, deskHeadline, headline, words }) => ({
    ...{ storyId, pictures },
    headline: headline ?? deskHeadline,
    words: words ?? 0,
    isLive: headline !== null,
  }));
}

/** Lists the bulletins that were not discarded, the last changed first, with who began each and how many stories it has. */
export async function listBulletins(q: Queries, limit = 60) {
  return q
    .select({
      id: bulletins.id,
      title: bulletins.title,
      issue: bulletins.issue,
      issuedOn: bulletins.issuedOn,
      changedAt: bulletins.changedAt,
      startedBy: people.name,
      stories: sql<number>`(select count(*) from bulletin_stories where bulletin_id = bulletins.id)`,
    })
    .from(bulletins)
    .innerJoin(people, eq(people.id, bulletins.createdBy))
    .where(isNull(bulletins.discardedAt))
    .orderBy(desc(bulletins.changedAt), desc(bulletins.id))
    .limit(limit);
}

/** Begins a bulletin; answers its number. */
export async function insertBulletin(
  tx: Transaction,
  { stories: chosen, ...head }: BulletinForm,
  by: { readonly personId: string; readonly now: number },
): Promise<number> {
  const [row] = await tx
    .insert(bulletins)
    .values({ ...head, createdBy: by.personId, createdAt: by.now, changedAt: by.now })
    .returning({ id: bulletins.id });
  if (!row) throw new Error('A bulletin got no number.');
  await writeStories(tx, row.id, chosen);
  return row.id;
}

/** Writes a bulletin as it was composed, under its next version. */
export async function updateBulletin(
  tx: Transaction,
  bulletinId: number,
  { stories: chosen, ...head }: BulletinForm,
  { version, now }: { readonly version: number; readonly now: number },
): Promise<void> {
  await tx
    .update(bulletins)
    .set({ ...head, version, changedAt: now })
    .where(eq(bulletins.id, bulletinId));
  await tx.delete(bulletinStories).where(eq(bulletinStories.bulletinId, bulletinId));
  await writeStories(tx, bulletinId, chosen);
}

/** Puts a bulletin out of every list; it stays in the record. */
export async function markBulletinDiscarded(tx: Transaction, bulletinId: number, now: number): Promise<void> {
  await tx.update(bulletins).set({ discardedAt: now }).where(eq(bulletins.id, bulletinId));
}

async function writeStories(
  tx: Transaction,
  bulletinId: number,
  chosen: BulletinForm['stories'],
): Promise<void> {
  if (chosen.length === 0) return;
  const rows = chosen.map(({ storyId, pictures }, position) => ({ bulletinId, storyId, pictures, position }));
  await tx.insert(bulletinStories).values(rows);
}
