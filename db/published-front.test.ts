import { expect, it } from 'vitest';
import { readFront } from './published.ts';
import { anArticle, aPicture, aSection, openTestDb } from './testing.ts';

it('gives each section a strip of its newest stories, of which none stands among the newest of all', async () => {
  const db = await openTestDb();
  const [river, town] = [await aSection(db), await aSection(db)];
  const published = async (sectionId: string, publishedAt: number) =>
    anArticle(db, { sectionId, publishedAt, language: 'vi' });
  await published(river.id, 10_000);
  const [r2, r3, t1, t2, r4] = [
    await published(river.id, 20_000),
    await published(river.id, 30_000),
    await published(town.id, 40_000),
    await published(town.id, 50_000),
    await published(river.id, 60_000),
  ];
  const front = await readFront(db, { language: 'vi', now: 70_000, latest: 3, perSection: 2 });
  expect(front.latest.map(({ storyId }) => storyId)).toEqual([r4, t2, t1]);
  expect(front.strips.map(({ section, cards }) => [section.id, cards.map(({ storyId }) => storyId)])).toEqual(
    [[river.id, [r3, r2]]],
  );
});

it('has one story told in pictures, which stands in no strip: the newest with four of them', async () => {
  const db = await openTestDb();
  const { id: sectionId } = await aSection(db);
  const withPictures = async (count: number, publishedAt: number) => {
    const files = [];
    for (let at = 0; at < count; at += 1) files.push(await aPicture(db));
    const [lead, ...others] = files.map(({ id }) => id);
    const blocks = others.map((mediaId) => ({ type: 'picture', attrs: { mediaId } }));
    return { lead, storyId: await anArticle(db, { sectionId, publishedAt, leadId: lead, blocks }) };
  };
  await withPictures(7, 10_000);
  const told = await withPictures(4, 20_000);
  await withPictures(3, 30_000);
  await withPictures(9, 40_000);
  const front = await readFront(db, { language: 'vi', now: 50_000, latest: 1 });
  expect(front.pictures).toMatchObject({ card: { storyId: told.storyId }, count: 4 });
  expect(front.pictures?.pictures).toHaveLength(3);
  expect(front.pictures?.pictures[0]).toMatchObject({ mediaId: told.lead, width: 1600 });
  const inStrips = front.strips.flatMap(({ cards }) => cards.map(({ storyId }) => storyId));
  expect(inStrips).toHaveLength(2);
  expect(inStrips).not.toContain(told.storyId);
  expect((await readFront(db, { language: 'en', now: 50_000 })).pictures).toBeNull();
});
