import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Database } from '#db/client';
import type { DemoPicture } from '#db/demo/demo-story';
import { findPictureByHash, recordPicture } from '#db/media';
import { keepPicture } from '#lib/media/picture-files';
import { preparePicture } from '#lib/media/prepare-picture';

/** Pixels to an inch: a scene of 1200 units is drawn 1400 pixels wide. */
const DENSITY = 84;
/** Drawing and encoding fill a core each; more at once would only wait for each other and hold memory. */
const AT_ONCE = 4;

type Place = { readonly mediaDir: string; readonly picturesDir: string };

/**
 * Takes the drawings of the demo paper into the library as an upload is: drawn, encoded, kept. A drawing that is there
 * already is not drawn again. Answers the media ids by the pictures' keys.
 */
export async function seedPictures(
  db: Database,
  pictures: readonly DemoPicture[],
  place: Place,
  now: number,
): Promise<ReadonlyMap<string, string>> {
  const grain = await drawGrain(place);
  const kept = new Map<string, string>();
  const waiting = [...pictures];
  const drawOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      kept.set(next.key, await seedPicture(db, next, { ...place, grain }, now));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawOn));
  return kept;
}

/** The paper grain that lies over every drawing; drawn once, because noise is what takes long to draw. */
function drawGrain({ picturesDir }: Place): Promise<Buffer> {
  return sharp(join(picturesDir, 'grain.svg'), { density: DENSITY }).png().toBuffer();
}

async function seedPicture(
  db: Database,
  picture: DemoPicture,
  { mediaDir, picturesDir, grain }: Place & { readonly grain: Buffer },
  now: number,
): Promise<string> {
  const drawing = await readFile(join(picturesDir, picture.file));
  const contentHash = createHash('sha256').update(drawing).digest('hex');
  const known = await findPictureByHash(db, contentHash);
  if (known) return known.id;

  const prepared = await preparePicture(await draw(drawing, grain));
  if (!prepared.ok) throw new Error(`${picture.file}: ${prepared.refusal.code}`);
  const { bytes, mime, width, height } = prepared.picture;
  const id = `demo-${picture.key}`;
  await keepPicture(mediaDir, id, bytes);
  const { alt, caption, credit, file: originalName } = picture;
  const words = { alt, caption, credit, originalName };
  const size = { mime, width, height, byteSize: bytes.byteLength };
  await db.transaction((tx) => recordPicture(tx, { id, contentHash, ...size, ...words, createdAt: now }));
  return id;
}

function draw(drawing: Buffer, grain: Buffer): Promise<Buffer> {
  const scene = sharp(drawing, { density: DENSITY }).flatten();
  return scene
    .composite([{ input: grain, tile: true }])
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
}
