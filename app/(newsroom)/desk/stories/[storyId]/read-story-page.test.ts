import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { startStory } from '#lib/desk/start-story';
import { aNewsroom, granted } from '#lib/desk/testing';
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
