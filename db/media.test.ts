import { describe, expect, it } from 'vitest';
import {
  describePicture,
  findPictureByHash,
  getPicture,
  listPictures,
  listPublicUses,
  recordPicture,
  revokePicture,
} from './media.ts';
import { anArticle, aPicture, openTestDb } from './testing.ts';

const file = {
  mime: 'image/jpeg',
  width: 10,
  height: 10,
  byteSize: 1,
  originalName: 'phà.jpg',
  createdAt: 1,
};

describe('the picture library', () => {
  it('keeps the same bytes once', async () => {
    const db = await openTestDb();
    const keep = (id: string, contentHash: string) =>
      db.transaction((tx) => recordPicture(tx, { ...file, id, contentHash }));
    expect((await keep('a', 'same')).id).toBe('a');
    expect((await keep('b', 'same')).id).toBe('a');
    expect((await keep('c', 'other')).id).toBe('c');
    expect((await findPictureByHash(db, 'same'))?.id).toBe('a');
    expect(await getPicture(db, 'b')).toBeNull();
  });

  it('finds pictures by their words, newest first, and takes odd words as words', async () => {
    const db = await openTestDb();
    await aPicture(db, { id: 'old', caption: 'Chuyến phà 100%', createdAt: 1 });
    await aPicture(db, { id: 'new', credit: 'Tranh: phà', createdAt: 2 });
    const ids = async (search: string, before?: number) =>
      (await listPictures(db, { search, before })).map((picture) => picture.id);
    expect(await ids('')).toEqual(['new', 'old']);
    expect(await ids('phà')).toEqual(['new', 'old']);
    expect(await ids('phà', 2)).toEqual(['old']);
    expect(await ids('100%')).toEqual(['old']);
    expect(await ids("'_'")).toEqual([]);
  });

  it('describes and revokes a picture, and knows where readers see it', async () => {
    const db = await openTestDb();
    const { id } = await aPicture(db);
    const storyId = await anArticle(db, { leadId: id });
    await db.transaction((tx) => describePicture(tx, id, { alt: 'Phà', focalX: 250 }));
    await db.transaction((tx) => describePicture(tx, id, {}));
    expect(await getPicture(db, id)).toMatchObject({ alt: 'Phà', focalX: 250, caption: '' });
    expect(await listPublicUses(db, id)).toEqual([storyId]);
    await db.transaction((tx) => revokePicture(tx, id, 7));
    expect((await getPicture(db, id))?.revokedAt).toBe(7);
  });
});
