import { expect, it } from 'vitest';
import { listBelongings, listParts } from './published.ts';
import { listNaming, takeOffShelf } from './shelf.ts';
import { anArticle, aSection, aTopic, openTestDb } from './testing.ts';

it('a series is read from its first part, and each part knows the others', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series', slug: 'nghe-cu' });
  const subject = await aTopic(db);
  const about = { topicIds: [subject.id, series.id] };
  const second = await anArticle(db, { ...about, publishedAt: 2_000 });
  const first = await anArticle(db, { ...about, publishedAt: 1_000 });
  await anArticle(db, { ...about, language: 'en', publishedAt: 1_500 });
  const parts = await listParts(db, { topicId: series.id, language: 'vi' });
  expect(parts).toMatchObject({ first: 1, total: 2, next: null });
  expect(parts.cards.map(({ storyId }) => storyId)).toEqual([first, second]);
  const belongings = await listBelongings(db, { storyId: second, language: 'vi' });
  expect(belongings).toMatchObject([
    { kind: 'series', slug: 'nghe-cu', stories: [{ storyId: first }, { storyId: second }] },
  ]);
  expect(await listNaming(db, second, [series.slug])).toContain(first);
  await db.transaction((tx) => takeOffShelf(tx, first));
  expect((await listParts(db, { topicId: series.id, language: 'vi' })).cards).toHaveLength(1);
});

it('the hundred-and-second part of a series knows its place and the part before it', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series' });
  const { id: sectionId } = await aSection(db);
  const parts: number[] = [];
  for (let at = 1; at <= 102; at += 1)
    parts.push(await anArticle(db, { sectionId, topicIds: [series.id], publishedAt: at * 1_000 }));
  await anArticle(db, { sectionId, topicIds: [series.id], language: 'en', publishedAt: 1_500 });
  const partOf = async (storyId: number) => {
    const [belonging] = await listBelongings(db, { storyId, language: 'vi' });
    return { stories: belonging?.stories.map(({ storyId: id }) => id), part: belonging?.part };
  };
  expect(await partOf(parts[101] ?? 0)).toEqual({
    stories: [parts[100], parts[101]],
    part: { number: 102, total: 102 },
  });
  expect(await partOf(parts[99] ?? 0)).toEqual({
    stories: [parts[98], parts[99], parts[100]],
    part: { number: 100, total: 102 },
  });
  expect(await partOf(parts[0] ?? 0)).toEqual({
    stories: [parts[0], parts[1]],
    part: { number: 1, total: 102 },
  });
});

it('a long series goes on on a second page, counted on', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series' });
  const about = { topicIds: [series.id], sectionId: (await aSection(db)).id };
  const parts: number[] = [];
  for (const publishedAt of [1_000, 1_000, 2_000, 3_000])
    parts.push(await anArticle(db, { ...about, publishedAt }));
  const wish = { topicId: series.id, language: 'vi' } as const;
  const one = await listParts(db, wish, { limit: 3 });
  expect(one).toMatchObject({ first: 1, total: 4 });
  expect(one.cards.map(({ storyId }) => storyId)).toEqual(parts.slice(0, 3));
  const two = await listParts(db, wish, { limit: 3, after: one.next });
  expect(two).toMatchObject({ first: 4, total: 4, next: null, cards: [{ storyId: parts[3] }] });
  expect(await listParts(db, wish, { after: 'không đâu' })).toMatchObject({ first: 1, total: 4 });
});

it('parts that came out in the same moment keep one order', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series' });
  const about = { topicIds: [series.id], publishedAt: 1_000 };
  const [first, second] = [await anArticle(db, about), await anArticle(db, about)];
  const [belonging] = await listBelongings(db, { storyId: second, language: 'vi' });
  expect(belonging).toMatchObject({
    stories: [{ storyId: first }, { storyId: second }],
    part: { number: 2, total: 2 },
  });
});

it('what is new in an ongoing story puts the pages of its newest others out of date, of a hundred at most', async () => {
  const db = await openTestDb();
  const ongoing = await aTopic(db, { kind: 'ongoing' });
  const subject = await aTopic(db);
  const { id: sectionId } = await aSection(db);
  const about = { sectionId, topicIds: [ongoing.id, subject.id] };
  const stories: number[] = [];
  for (let at = 1; at <= 105; at += 1)
    stories.push(await anArticle(db, { ...about, publishedAt: at * 1_000 }));
  await anArticle(db, { sectionId, topicIds: [subject.id] });
  const naming = await listNaming(db, stories[104] ?? 0, [ongoing.slug, subject.slug]);
  expect(naming.sort((a, b) => a - b)).toEqual(stories.slice(5, 104));
});

it('an ongoing story shows what else is new in it, the newest first', async () => {
  const db = await openTestDb();
  const ongoing = await aTopic(db, { kind: 'ongoing' });
  const about = { topicIds: [ongoing.id] };
  const stories: number[] = [];
  for (let at = 1; at <= 6; at += 1) stories.push(await anArticle(db, { ...about, publishedAt: at * 1_000 }));
  const own = stories[5] ?? 0;
  const [belonging] = await listBelongings(db, { storyId: own, language: 'vi' });
  expect(belonging?.stories.map(({ storyId }) => storyId)).toEqual(stories.slice(1, 5).reverse());
  expect(await listBelongings(db, { storyId: await anArticle(db), language: 'vi' })).toEqual([]);
});
