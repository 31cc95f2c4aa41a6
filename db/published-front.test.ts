import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { readFront } from './published.ts';
import { media } from './schema/media.ts';
import { anArticle, anAuthor, aPicture, aSection, openTestDb } from './testing.ts';

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

it('knows those who sign the opinions of a strip, each once, and nobody else', async () => {
  const db = await openTestDb();
  const opinion = await aSection(db, { kind: 'opinion' });
  const news = await aSection(db);
  const portrait = await aPicture(db, { width: 800, height: 1000 });
  const vam = await anAuthor(db, { biography: 'Trưởng ban Thời sự.', portraitId: portrait.id });
  const du = await anAuthor(db);
  const lan = await anAuthor(db);
  await anArticle(db, { sectionId: opinion.id, publishedAt: 10_000, authorIds: [vam.id, du.id] });
  await anArticle(db, { sectionId: opinion.id, publishedAt: 20_000, authorIds: [vam.id] });
  await anArticle(db, { sectionId: news.id, publishedAt: 30_000, authorIds: [lan.id] });
  await anArticle(db, { sectionId: news.id, publishedAt: 40_000, authorIds: [lan.id] });
  const front = () => readFront(db, { language: 'vi', now: 50_000, latest: 1 });
  expect((await front()).strips.map(({ section }) => section.kind)).toEqual(['opinion', 'news']);
  const at = { focalX: 500, focalY: 500 };
  expect((await front()).signers).toEqual({
    [vam.id]: {
      biography: 'Trưởng ban Thời sự.',
      portrait: { mediaId: portrait.id, width: 800, height: 1000, ...at },
    },
    [du.id]: { biography: '', portrait: null },
  });
  await db.transaction((tx) =>
    tx.update(media).set({ revokedAt: 45_000 }).where(eq(media.id, portrait.id)).run(),
  );
  expect((await front()).signers[vam.id]?.portrait).toBeNull();
  expect((await readFront(db, { language: 'en', now: 50_000, latest: 1 })).signers).toEqual({});
});

it('has room for more questions than stories in a strip', async () => {
  const db = await openTestDb();
  for (const { id } of [await aSection(db, { kind: 'questions' }), await aSection(db)])
    for (let at = 1; at <= 9; at += 1) await anArticle(db, { sectionId: id, publishedAt: at * 1000 });
  const { strips } = await readFront(db, { language: 'vi', now: 50_000, latest: 1 });
  expect(strips.map(({ section, cards }) => [section.kind, cards.length])).toEqual([
    ['questions', 6],
    ['news', 4],
  ]);
});
