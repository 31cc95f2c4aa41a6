import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aReporter, openTestDb } from '#db/testing';
import { takePicture } from '#lib/desk/take-picture';
import { drawnPicture } from '#lib/media/picture-files';
import { cleanUp } from './clean-up.ts';

const NOW = Date.UTC(2026, 10, 26);
const DAY = 86_400_000;

let folder: string;
let folders: { mediaDir: string; mailDir: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-up-'));
  folders = { mediaDir: join(folder, 'media'), mailDir: join(folder, 'mail') };
});
afterEach(() => rm(folder, { recursive: true }));

it('clears pictures away whose Word file nobody took, when the browser was closed over it two days ago', async () => {
  const db = await openTestDb();
  const lan = await aReporter(db, { name: 'Lan' });
  const take = async (background: string, withFile: boolean) => {
    const picture = sharp({ create: { width: 120, height: 80, channels: 3, background } });
    const upload = { bytes: await picture.jpeg().toBuffer(), name: 'a.jpg', withFile };
    const answer = await takePicture(db, lan, upload, folders.mediaDir, NOW);
    return answer.ok ? answer.picture.id : answer.refusal.code;
  };
  const waiting = await take('#14532d', true);
  const kept = await take('#a3181c', false);
  await cleanUp(db, NOW + 2 * DAY, folders);
  expect((await readdir(folders.mediaDir)).sort()).toEqual([waiting, kept].sort());
  await cleanUp(db, NOW + 2 * DAY + 1, folders);
  expect(await readdir(folders.mediaDir)).toEqual([kept]);
});

it('clears pictures for sharing away that were drawn more than thirty days ago', async () => {
  const db = await openTestDb();
  const drawnAt = async (name: string, at: number) => {
    await drawnPicture(folders.mediaDir, name, async () => Buffer.from(name));
    await utimes(join(folders.mediaDir, 'drawn', name), at / 1_000, at / 1_000);
  };
  await drawnAt('7-old.jpg', NOW - 31 * DAY);
  await drawnAt('7-new.jpg', NOW - 29 * DAY);
  await cleanUp(db, NOW, folders);
  expect(await readdir(join(folders.mediaDir, 'drawn'))).toEqual(['7-new.jpg']);
});
