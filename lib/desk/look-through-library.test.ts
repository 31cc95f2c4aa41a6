import { expect, it } from 'vitest';
import { revokePicture } from '#db/media';
import { anArticle, aPicture, openTestDb } from '#db/testing';
import type { Actor } from '#lib/newsroom/people';
import { lookThroughLibrary } from './look-through-library.ts';
import { aNewsroom, granted } from './testing.ts';

it('the library is shown a page at a time, to the last picture', async () => {
  const db = await openTestDb();
  const { lan } = await aNewsroom(db);
  for (let number = 100; number < 150; number++) await aPicture(db, { id: `p${number}`, createdAt: 1 });
  const first = granted(await lookThroughLibrary(db, lan, { search: '' }));
  expect([first.pictures.length, first.hasMore]).toEqual([24, true]);
  const second = granted(await lookThroughLibrary(db, lan, { search: '', after: first.pictures[23]?.id }));
  const third = granted(await lookThroughLibrary(db, lan, { search: '', after: second.pictures[23]?.id }));
  expect(third).toMatchObject({ pictures: [{ id: 'p101' }, { id: 'p100' }], hasMore: false });
});

it('after a picture that nobody knows comes nothing, rather than everything once more', async () => {
  const db = await openTestDb();
  const { lan } = await aNewsroom(db);
  await aPicture(db);
  const found = granted(await lookThroughLibrary(db, lan, { search: '', after: 'gone' }));
  expect(found).toMatchObject({ pictures: [], hasMore: false });
});

it('the library shows the desk every picture, contributors what readers see and their own, nobody what was taken back', async () => {
  const db = await openTestDb();
  const { lan, binh, an, quan } = await aNewsroom(db);
  await aPicture(db, { id: 'printed', uploadedBy: lan.personId, createdAt: 1 });
  await anArticle(db, { leadId: 'printed' });
  await aPicture(db, { id: 'waiting', uploadedBy: lan.personId, createdAt: 2 });
  await aPicture(db, { id: 'of-an', uploadedBy: an.personId, createdAt: 3 });
  await aPicture(db, { id: 'taken-back', uploadedBy: an.personId });
  await db.transaction((tx) => revokePicture(tx, 'taken-back', 1));

  const shown = async (actor: Actor) =>
    granted(await lookThroughLibrary(db, actor, { search: '' })).pictures.map(({ id }) => id);
  expect(await shown(binh)).toEqual(['of-an', 'waiting', 'printed']);
  expect(await shown(an)).toEqual(['of-an', 'printed']);
  expect(await lookThroughLibrary(db, quan, { search: '' })).toMatchObject({
    refusal: { code: 'not_a_writer' },
  });
});
