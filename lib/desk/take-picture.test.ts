import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getPicture, listPictures, revokePicture } from '#db/media';
import { disablePerson } from '#db/people';
import { anAdmin, aReporter, openTestDb } from '#db/testing';
import { editFields } from './edit-fields.ts';
import { giveBackPictures } from './give-back-pictures.ts';
import { shelvePictures } from './shelve-pictures.ts';
import { startFromFile } from './start-from-file.ts';
import { takePicture, UPLOADS } from './take-picture.ts';
import { aNewsroom, aStory, granted } from './testing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(folder, { recursive: true }));

const aPhoto = (background = '#a3181c') =>
  sharp({ create: { width: 120, height: 80, channels: 3, background } })
    .jpeg()
    .toBuffer();
const pictureOf = (answer: Awaited<ReturnType<typeof takePicture>>) => {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.picture.id;
};
const CAPTION = { type: 'pictureCaption' };
const CREDIT = { type: 'pictureCredit' };
const NOW = Date.UTC(2026, 10, 25, 8);

describe('a picture that is handed in', () => {
  it('is in the library with its size, its name and who brought it', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const answer = await takePicture(db, lan, { bytes: await aPhoto(), name: 'bến phà.jpg' }, folder, NOW);
    expect(answer).toMatchObject({ ok: true });
    const [kept] = await listPictures(db);
    expect(kept).toMatchObject({
      width: 120,
      height: 80,
      originalName: 'bến phà.jpg',
      uploadedBy: lan.personId,
    });
    expect((await readFile(join(folder, kept?.id ?? '', 'kept'))).byteLength).toBe(kept?.byteSize);
  });

  it('is the same picture when somebody brings the same bytes, also at the same moment', async () => {
    const db = await openTestDb();
    const [lan, binh] = [await aReporter(db, { name: 'Lan' }), await aReporter(db, { name: 'Bình' })];
    const bytes = await aPhoto();
    const answers = await Promise.all(
      [lan, binh, lan].map((who) => takePicture(db, who, { bytes, name: 'a.jpg' }, folder, NOW)),
    );
    const ids = answers.map((answer) => (answer.ok ? answer.picture.id : answer.refusal.code));
    expect(new Set(ids).size).toBe(1);
    expect(await readdir(folder)).toEqual([ids[0]]);
  });

  it('does not come back by another door once it was taken away from readers', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: await aPhoto(), name: 'a.jpg' };
    const first = await takePicture(db, lan, upload, folder, NOW);
    if (!first.ok) throw new Error(first.refusal.code);
    await db.transaction((tx) => revokePicture(tx, first.picture.id, NOW));
    expect(await takePicture(db, lan, upload, folder, NOW)).toMatchObject({
      refusal: { code: 'no_such_picture' },
    });
  });

  it('waits for its file when it comes with one, and is in the library once the file is taken', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: await aPhoto(), name: 'image1.jpeg', withFile: true };
    const id = pictureOf(await takePicture(db, lan, upload, folder, NOW));
    expect(await listPictures(db)).toEqual([]);
    const body = {
      type: 'doc',
      content: [{ type: 'picture', attrs: { mediaId: id, alt: '' }, content: [CAPTION, CREDIT] }],
    };
    const file = { language: 'vi', sectionId: null, eventDate: null, comments: [], body } as const;
    const lines = { headline: 'Phà đêm', standfirst: '', bylineText: '' };
    expect(await startFromFile(db, lan, { ...file, ...lines }, NOW)).toMatchObject({ ok: true });
    expect(await listPictures(db)).toMatchObject([{ id }]);
    await giveBackPictures(db, lan, { pictures: [id] }, folder);
    expect(await readdir(folder)).toEqual([id]);
  });

  it('goes again when its file is called off, and only by whom it came with', async () => {
    const db = await openTestDb();
    const [lan, binh] = [await aReporter(db, { name: 'Lan' }), await aReporter(db, { name: 'Bình' })];
    const withFile = { bytes: await aPhoto(), name: 'image1.jpeg', withFile: true };
    const waiting = pictureOf(await takePicture(db, lan, withFile, folder, NOW));
    const other = pictureOf(
      await takePicture(db, lan, { bytes: await aPhoto('#14532d'), name: 'b.jpg' }, folder, NOW),
    );
    await giveBackPictures(db, binh, { pictures: [waiting, other] }, folder);
    expect(await readdir(folder)).toHaveLength(2);
    await giveBackPictures(db, lan, { pictures: [waiting, other] }, folder);
    expect(await readdir(folder)).toEqual([other]);
    expect(await getPicture(db, waiting)).toBeNull();
    expect(await db.transaction((tx) => shelvePictures(tx, lan, [waiting]))).toMatchObject({
      refusal: { code: 'pictures_of_file_gone' },
    });
  });

  it('stays when somebody has made it the lead of a story, or it was taken back', async () => {
    const db = await openTestDb();
    const room = await aNewsroom(db);
    const storyId = await aStory(db, room);
    const take = async (background: string) => {
      const upload = { bytes: await aPhoto(background), name: 'image1.jpeg', withFile: true };
      return pictureOf(await takePicture(db, room.lan, upload, folder, NOW));
    };
    const [lead, back] = [await take('#14532d'), await take('#a3181c')];
    granted(await editFields(db, room.lan, { storyId, fields: { leadMediaId: lead } }, NOW));
    await db.transaction((tx) => revokePicture(tx, back, NOW));
    await giveBackPictures(db, room.lan, { pictures: [lead, back] }, folder);
    expect((await readdir(folder)).sort()).toEqual([lead, back].sort());
  });

  it('waits no longer once somebody hands it in by itself', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: await aPhoto(), name: 'a.jpg' };
    const id = pictureOf(await takePicture(db, lan, { ...upload, withFile: true }, folder, NOW));
    await takePicture(db, lan, upload, folder, NOW);
    await takePicture(db, lan, { ...upload, withFile: true }, folder, NOW);
    await giveBackPictures(db, lan, { pictures: [id] }, folder);
    expect(await listPictures(db)).toMatchObject([{ id }]);
  });

  it('does not wait either when it comes with a file and by itself at the same moment', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: await aPhoto(), name: 'a.jpg' };
    await Promise.all(
      [true, false].map((withFile) => takePicture(db, lan, { ...upload, withFile }, folder, NOW)),
    );
    expect(await listPictures(db)).toHaveLength(1);
  });

  it('is refused when it is none, and leaves nothing behind', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), name: 'a.jpg' };
    expect(await takePicture(db, lan, upload, folder, NOW)).toMatchObject({
      refusal: { code: 'not_a_picture' },
    });
    expect(await listPictures(db)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused from people who do not write', async () => {
    const db = await openTestDb();
    const quan = await anAdmin(db, { name: 'Quân' });
    const upload = { bytes: await aPhoto(), name: 'a.jpg' };
    expect(await takePicture(db, quan, upload, folder, NOW)).toMatchObject({
      refusal: { code: 'not_a_writer' },
    });
  });

  it('is refused from somebody who lost the right while it was being made fit to keep', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const taking = takePicture(db, lan, { bytes: await aPhoto(), name: 'a.jpg' }, folder, NOW);
    await db.transaction((tx) => disablePerson(tx, lan.personId, NOW));
    expect(await taking).toMatchObject({ refusal: { code: 'not_a_writer' } });
    expect(await listPictures(db)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('waits when there were too many within the hour, and is taken afterwards', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    const upload = { bytes: await aPhoto(), name: 'a.jpg' };
    for (let count = 0; count < UPLOADS.most; count++)
      await takePicture(db, lan, { bytes: Buffer.from('x'), name: '' }, folder, NOW);
    expect(await takePicture(db, lan, upload, folder, NOW)).toMatchObject({
      refusal: { code: 'too_many_pictures', facts: { minutes: 60 } },
    });
    expect(await takePicture(db, lan, upload, folder, NOW + UPLOADS.windowMs)).toMatchObject({ ok: true });
  });
});
