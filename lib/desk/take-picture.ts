import { randomUUID } from 'node:crypto';
import { recordAttempt } from '#db/attempts';
import type { Database, Transaction } from '#db/client';
import { findPictureByHash, letPictureWait, type Picture, recordPicture, shelvePictures } from '#db/media';
import { readActor } from '#db/people';
import { dropPicture, keepPicture } from '#lib/media/picture-files';
import { type PreparedPicture, preparePicture } from '#lib/media/prepare-picture';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

const MINUTE = 60_000;
const LONGEST_NAME = 200;

/** How many pictures one person hands in within an hour: a whole shoot, and no more. */
export const UPLOADS = { most: 120, windowMs: 60 * MINUTE } as const;

export type Upload = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** It comes with a file that the person has yet to take into a story. */
  readonly withFile?: boolean;
};

/**
 * Takes a picture that a person hands in into the library; one that comes with a file waits until the file is taken. The
 * same bytes handed in before are the same picture.
 * Refuses with `not_a_writer`, `too_many_pictures`, and all that `preparePicture` refuses with.
 */
export async function takePicture(
  db: Database,
  actor: Actor,
  upload: Upload,
  mediaDir: string,
  now: number = Date.now(),
): Promise<Answer<{ picture: Picture }>> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  const counted = await countUpload(db, actor.personId, now);
  if (!counted.ok) return counted;
  const prepared = await preparePicture(upload.bytes);
  if (!prepared.ok) return prepared;
  const known = await findPictureByHash(db, prepared.picture.contentHash);
  if (known && known.revokedAt !== null) return refuse('no_such_picture');
  if (known) {
    await db.transaction((tx) => comesAgain(tx, known.id, upload, now));
    return grant({ picture: known });
  }
  return keep(db, actor, prepared.picture, { ...upload, mediaDir, now });
}

async function countUpload(db: Database, personId: string, now: number): Promise<Answer> {
  const key = `picture:${personId}`;
  const { windowMs } = UPLOADS;
  const { points, expiresAt } = await db.transaction((tx) => recordAttempt(tx, { key, windowMs, now }));
  if (points <= UPLOADS.most) return grant();
  return refuse('too_many_pictures', { minutes: Math.max(1, Math.ceil((expiresAt - now) / MINUTE)) });
}

/** Handed in by itself, a picture waits no longer; with a file, it waits for that one too. */
async function comesAgain(tx: Transaction, id: string, { withFile }: Upload, now: number): Promise<void> {
  await (withFile ? letPictureWait(tx, id, now) : shelvePictures(tx, [id]));
}

/** The file is whole on disk before its record says that there is one. */
async function keep(
  db: Database,
  actor: Actor,
  prepared: PreparedPicture,
  by: Upload & { mediaDir: string; now: number },
): Promise<Answer<{ picture: Picture }>> {
  const { bytes, mime, width, height, contentHash } = prepared;
  const id = randomUUID();
  const record = {
    id,
    contentHash,
    mime,
    width,
    height,
    byteSize: bytes.byteLength,
    originalName: by.name.normalize('NFC').slice(0, LONGEST_NAME),
    uploadedBy: actor.personId,
    createdAt: by.now,
    waitsSince: by.withFile ? by.now : null,
  };
  await keepPicture(by.mediaDir, id, bytes);
  try {
    const kept = await db.transaction(async (tx) => {
      // It takes seconds to make a large picture fit to keep; who may hand one in is asked at the end.
      const writer = await readActor(tx, actor.personId);
      if (!writer || !can(writer, 'write_stories')) return null;
      const recorded = await recordPicture(tx, record);
      // Somebody handed in the same bytes at the same moment and was first.
      if (recorded.id !== id) await comesAgain(tx, recorded.id, by, by.now);
      return recorded;
    });
    if (kept?.id !== id) await dropPicture(by.mediaDir, id);
    return kept ? grant({ picture: kept }) : refuse('not_a_writer');
  } catch (error) {
    await dropPicture(by.mediaDir, id);
    throw error;
  }
}
