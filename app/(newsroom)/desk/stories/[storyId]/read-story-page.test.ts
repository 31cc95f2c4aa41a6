import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { announceBreaking } from '#lib/desk/announce-breaking';
import { startStory } from '#lib/desk/start-story';
import { aNewsroom, aStory, granted } from '#lib/desk/testing';
import { readStoryPage } from './read-story-page.ts';

it('a story tells of its translation only those who may read that too', async () => {
  const db = await openTestDb();
  const { an, lan } = await aNewsroom(db);
  const { storyId } = granted(await startStory(db, an, { headline: 'Nước lên' }));
  const english = { language: 'en', headline: 'The river rises', translationOf: storyId } as const;
  const { storyId: id } = granted(await startStory(db, lan, english));
  expect((await readStoryPage(db, lan, storyId))?.translation).toMatchObject({ id });
  expect((await readStoryPage(db, an, storyId))?.translation).toBe(null);
});

it('a story tells how far its other language has come', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const { lan, tong } = newsroom;
  const storyId = await aStory(db, newsroom, { visibility: 'live' });
  const { storyId: id } = granted(await startStory(db, lan, { language: 'en', translationOf: storyId }));
  const otherOf = async (one: number) => (await readStoryPage(db, tong, one))?.translation;
  expect(await otherOf(storyId)).toMatchObject({
    ...{ id, stage: 'draft', visibility: 'none', isTranslationOlder: false },
  });
  expect(await otherOf(id)).toMatchObject({ id: storyId, stage: 'done', visibility: 'live' });
});

it('a live story tells who curates the front of breaking news, and everybody while it is some', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const { ha, thu } = newsroom;
  const storyId = await aStory(db, newsroom, { visibility: 'live' });
  const draft = await aStory(db, newsroom);
  const mayBreak = async (actor: typeof ha, id: number) =>
    (await readStoryPage(db, actor, id))?.rights.breakNews;
  expect(await mayBreak(thu, storyId)).toBe(true);
  expect(await mayBreak(thu, draft)).toBe(false);
  expect(await mayBreak(ha, storyId)).toBe(false);
  const now = Date.UTC(2026, 10, 24, 5);
  const { until } = granted(await announceBreaking(db, thu, { storyId, hours: 1 }, now));
  expect((await readStoryPage(db, ha, storyId, now))?.breaking).toEqual({ since: now, until });
  expect((await readStoryPage(db, ha, storyId, until))?.breaking).toBeNull();
});
