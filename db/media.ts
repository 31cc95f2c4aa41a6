import { and, type Column, desc, eq, inArray, isNull, like, lt, or, sql } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { media } from './schema/media.ts';
import { articleMedia } from './schema/published.ts';

export type Picture = typeof media.$inferSelect;
export type NewPicture = typeof media.$inferInsert;

/** Keeps a picture's record; its files are already written. The same bytes kept before come back as they are. */
export async function recordPicture(tx: Transaction, picture: NewPicture): Promise<Picture> {
  await tx.insert(media).values(picture).onConflictDoNothing({ target: media.contentHash });
  const kept = await findPictureByHash(tx, picture.contentHash);
  if (!kept) throw new Error('The picture was not kept.');
  return kept;
}

/** A picture of the library by its id, or null. */
export async function getPicture(q: Queries, id: string): Promise<Picture | null> {
  const [row] = await q.select().from(media).where(eq(media.id, id));
  return row ?? null;
}

/** The picture with these bytes (SHA-256 of the upload), or null. */
export async function findPictureByHash(q: Queries, contentHash: string): Promise<Picture | null> {
  const [row] = await q.select().from(media).where(eq(media.contentHash, contentHash));
  return row ?? null;
}

export type LibraryWish = {
  readonly search?: string;
  readonly before?: number;
  readonly limit?: number;
  /** Only what readers see, and what this person handed in. */
  readonly openTo?: string;
};

/**
 * Pictures of the library that were not taken back, newest first, by words of their caption, alt, credit or file name.
 */
export async function listPictures(
  q: Queries,
  { search = '', before, limit = 40, openTo }: LibraryWish = {},
): Promise<Picture[]> {
  const words = search.trim().replace(/[\\%_]/g, '\\$&');
  const holds = (column: Column) => sql`${like(column, `%${words}%`)} escape '\\'`;
  return q
    .select()
    .from(media)
    .where(
      and(
        isNull(media.revokedAt),
        openTo ? or(eq(media.uploadedBy, openTo), inArray(media.id, printedIds(q))) : undefined,
        before ? lt(media.createdAt, before) : undefined,
        words
          ? or(holds(media.caption), holds(media.alt), holds(media.credit), holds(media.originalName))
          : undefined,
      ),
    )
    .orderBy(desc(media.createdAt))
    .limit(limit);
}

function printedIds(q: Queries) {
  return q.select({ id: articleMedia.mediaId }).from(articleMedia);
}

export type PictureWords = Partial<
  Pick<Picture, 'alt' | 'caption' | 'credit' | 'focalX' | 'focalY' | 'takenAt'>
>;

/** Writes the words and the focal point of a picture in the library; printed copies keep theirs. */
export async function describePicture(tx: Transaction, id: string, words: PictureWords): Promise<void> {
  if (Object.keys(words).length > 0) await tx.update(media).set(words).where(eq(media.id, id));
}

/** Takes a picture away from readers everywhere, at once. */
export async function revokePicture(tx: Transaction, id: string, now: number): Promise<void> {
  await tx.update(media).set({ revokedAt: now }).where(eq(media.id, id));
}

/** Ids of the live stories that show a picture to readers. */
export async function listPublicUses(q: Queries, id: string): Promise<number[]> {
  const rows = await q
    .select({ storyId: articleMedia.storyId })
    .from(articleMedia)
    .where(eq(articleMedia.mediaId, id));
  return rows.map((row) => row.storyId);
}
