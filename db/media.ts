import { and, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { fold } from '#lib/text/fold';
import type { Queries, Transaction } from './client.ts';
import { holdsWords } from './held-words.ts';
import { media } from './schema/media.ts';
import { authors } from './schema/paper.ts';
import { articleMedia } from './schema/published.ts';
import { stories } from './schema/stories.ts';

export type Picture = typeof media.$inferSelect;
export type NewPicture = Omit<typeof media.$inferInsert, 'wordsFolded'>;

/** Keeps a picture's record; its files are already written. The same bytes kept before come back as they are. */
export async function recordPicture(tx: Transaction, picture: NewPicture): Promise<Picture> {
  const row = { ...picture, wordsFolded: foldedWords(picture) };
  await tx.insert(media).values(row).onConflictDoNothing({ target: media.contentHash });
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
  /** The last picture that was shown: those that come after it. */
  readonly after?: Pick<Picture, 'createdAt' | 'id'> | undefined;
  readonly limit?: number;
  /** Only what readers see, and what this person handed in. */
  readonly openTo?: string;
};

/**
 * Pictures of the library that were not taken back and do not wait for their file, newest first, by words of their
 * caption, alt, credit or file name, typed with or without accents.
 */
export async function listPictures(
  q: Queries,
  { search = '', after, limit = 40, openTo }: LibraryWish = {},
): Promise<Picture[]> {
  return q
    .select()
    .from(media)
    .where(
      and(
        isNull(media.revokedAt),
        isNull(media.waitsSince),
        openTo ? or(eq(media.uploadedBy, openTo), inArray(media.id, printedIds(q))) : undefined,
        after && sql`(${media.createdAt}, ${media.id}) < (${after.createdAt}, ${after.id})`,
        holdsWords(media.wordsFolded, search),
      ),
    )
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit);
}

/** Which of these pictures are there, in the library or waiting, and were not taken back. */
export async function listPicturesThere(q: Queries, ids: readonly string[]): Promise<string[]> {
  const rows = await q
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, [...ids]), isNull(media.revokedAt)));
  return rows.map((row) => row.id);
}

/** Puts pictures into the library that waited for their file. */
export async function shelvePictures(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx
    .update(media)
    .set({ waitsSince: null })
    .where(inArray(media.id, [...ids]));
}

/** A picture that waits, and is handed in with a file once more, waits from now on. */
export async function letPictureWait(tx: Transaction, id: string, now: number): Promise<void> {
  await tx
    .update(media)
    .set({ waitsSince: now })
    .where(and(eq(media.id, id), isNotNull(media.waitsSince)));
}

/**
 * Erases the records of pictures that still wait: of these that one person handed in, or of all that have waited since
 * before a moment. One that somebody has put at a story by hand stays, and one that was taken back, so that it does not
 * come again. Answers their ids, whose files can go.
 */
export async function forgetWaitingPictures(
  tx: Transaction,
  which: { readonly ids: readonly string[]; readonly uploadedBy: string } | { readonly before: number },
): Promise<string[]> {
  const wanted =
    'ids' in which
      ? and(inArray(media.id, [...which.ids]), eq(media.uploadedBy, which.uploadedBy))
      : lt(media.waitsSince, which.before);
  const rows = await tx
    .delete(media)
    .where(and(isNotNull(media.waitsSince), isNull(media.revokedAt), wanted, STANDS_NOWHERE))
    .returning({ id: media.id });
  return rows.map((row) => row.id);
}

const STANDS_NOWHERE = sql`
  not exists (select 1 from ${stories} where ${stories.leadMediaId} = ${media.id})
  and not exists (select 1 from ${authors} where ${authors.portraitId} = ${media.id})
  and not exists (select 1 from ${articleMedia} where ${articleMedia.mediaId} = ${media.id})`;

function printedIds(q: Queries) {
  return q.select({ id: articleMedia.mediaId }).from(articleMedia);
}

export type PictureWords = Partial<
  Pick<Picture, 'alt' | 'caption' | 'credit' | 'focalX' | 'focalY' | 'takenAt'>
>;

/** Writes the words and the focal point of a picture in the library; printed copies keep theirs. */
export async function describePicture(tx: Transaction, id: string, words: PictureWords): Promise<void> {
  const known = await getPicture(tx, id);
  if (!known) return;
  const row = { ...words, wordsFolded: foldedWords({ ...known, ...words }) };
  await tx.update(media).set(row).where(eq(media.id, id));
}

function foldedWords({ caption = '', alt = '', credit = '', originalName }: NewPicture): string {
  return fold([caption, alt, credit, originalName].join('\n'));
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
