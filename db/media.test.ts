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
    const ids = async (search: string, after?: { createdAt: number; id: string }) =>
      (await listPictures(db, { search, after })).map((picture) => picture.id);
    expect(await ids('')).toEqual(['new', 'old']);
    expect(await ids('phà')).toEqual(['new', 'old']);
    expect(await ids('phà', { createdAt: 2, id: 'new' })).toEqual(['old']);
    expect(await ids('100%')).toEqual(['old']);
    expect(await ids("'_'")).toEqual([]);
  });

  it('finds pictures without accents too, by words in any order, and by what they are called since', async () => {
    const db = await openTestDb();
    await aPicture(db, { id: 'ferry', caption: 'Chuyến PHÀ cuối', credit: 'Ảnh: H’Hen Niê', createdAt: 1 });
    await aPicture(db, { id: 'song', alt: 'Cây điều ra hoa'.normalize('NFD'), createdAt: 2 });
    const ids = async (search: string) => (await listPictures(db, { search })).map(({ id }) => id);
    expect(await ids('pha')).toEqual(['ferry']);
    expect(await ids('hhen chuyen')).toEqual(['ferry']);
    expect(await ids('dieu')).toEqual(['song']);
    expect(await ids('Điều')).toEqual(['song']);
    expect(await ids('pha dieu')).toEqual([]);
    await db.transaction((tx) => describePicture(tx, 'ferry', { caption: 'Đò ngang' }));
    expect(await ids('pha')).toEqual([]);
    expect(await ids('do ngang hhen')).toEqual(['ferry']);
  });

  it('goes on after a picture, also among those of one moment', async () => {
    const db = await openTestDb();
    for (const id of ['b', 'd', 'a', 'c']) await aPicture(db, { id, createdAt: 5 });
    const first = await listPictures(db, { limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(['d', 'c']);
    expect((await listPictures(db, { limit: 2, after: first[1] })).map(({ id }) => id)).toEqual(['b', 'a']);
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
