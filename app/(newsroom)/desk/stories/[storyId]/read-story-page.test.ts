import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
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
