import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Database } from '#db/client';
import type { DemoPicture } from '#db/demo/demo-story';
import { findPictureByHash, recordPicture } from '#db/media';
import { keepPicture } from '#lib/media/picture-files';
import { preparePicture } from '#lib/media/prepare-picture';

const WIDTH = 1600;

/**
 * Takes the drawings of the demo paper into the library as an upload is: drawn at 1600 pixels, encoded, kept. A drawing
 * that is there already is not drawn again. Answers the media ids by the pictures' keys.
 */
export async function seedPictures(
  db: Database,
  pictures: readonly DemoPicture[],
  place: { readonly mediaDir: string; readonly picturesDir: string },
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const kept = await Promise.all(
    pictures.map(
      async (picture): Promise<[string, string]> => [picture.key, await seedPicture(db, picture, place, now)],
    ),
  );
  return new Map(kept);
}

async function seedPicture(
  db: Database,
  picture: DemoPicture,
  place: { readonly mediaDir: string; readonly picturesDir: string },
  now: number,
): Promise<string> {
  const drawing = await readFile(join(place.picturesDir, picture.file));
  const contentHash = createHash('sha256').update(drawing).digest('hex');
  const known = await findPictureByHash(db, contentHash);
  if (known) return known.id;

  const drawn = await sharp(drawing, { density: 144 }).resize({ width: WIDTH }).flatten().png().toBuffer();
  const prepared = await preparePicture(drawn);
  if (!prepared.ok) throw new Error(`${picture.file}: ${prepared.refusal.code}`);
  const { bytes, mime, width, height } = prepared.picture;
  const id = `demo-${picture.key}`;
  await keepPicture(place.mediaDir, id, bytes);
  const { alt, caption, credit, file: originalName } = picture;
  const words = { alt, caption, credit, originalName };
  const size = { mime, width, height, byteSize: bytes.byteLength };
  await db.transaction((tx) => recordPicture(tx, { id, contentHash, ...size, ...words, createdAt: now }));
  return id;
}
