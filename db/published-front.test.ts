import { expect, it } from 'vitest';
import { readFront } from './published.ts';
import { anArticle, aSection, openTestDb } from './testing.ts';

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
