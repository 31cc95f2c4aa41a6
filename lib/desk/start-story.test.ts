import { expect, it } from 'vitest';
import { getSection, saveSection } from '#db/sections';
import { getStory } from '#db/stories';
import { openTestDb } from '#db/testing';
import { startStory } from './start-story.ts';
import { aBody, aNewsroom, aStory, granted } from './testing.ts';

it('a story that begins with a text stands in the lists with its words', async () => {
  const db = await openTestDb();
  const { lan } = await aNewsroom(db);
  const body = aBody('Sáng nay nước lên.', 'Bà con gặt.');
  const { storyId } = granted(await startStory(db, lan, { headline: 'Nước lên', body }));
  expect(await getStory(db, storyId)).toMatchObject({ headline: 'Nước lên', words: 7 });
  const empty = granted(await startStory(db, lan));
  expect(await getStory(db, empty.storyId)).toMatchObject({ words: 0 });
});

it('a translation is begun only by somebody who may read the original, and tells them nothing else', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const storyId = await aStory(db, newsroom);
  const asked = { language: 'en', translationOf: storyId } as const;
  expect(await startStory(db, newsroom.an, asked)).toMatchObject({ refusal: { code: 'no_such_story' } });
  const own = granted(await startStory(db, newsroom.an));
  granted(await startStory(db, newsroom.an, { language: 'en', translationOf: own.storyId }));
  granted(await startStory(db, newsroom.binh, asked));
});

it('a closed section takes no new stories, but translations of those that stand in it', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const { lan, sectionId } = newsroom;
  const original = await aStory(db, newsroom);
  const section = await getSection(db, sectionId);
  if (!section) throw new Error('There is no section.');
  await db.transaction((tx) => saveSection(tx, { ...section, closedAt: 1 }));
  expect(await startStory(db, lan, { sectionId })).toMatchObject({ refusal: { code: 'no_such_section' } });
  granted(await startStory(db, lan, { sectionId, language: 'en', translationOf: original }));
});
