import { describe, expect, it } from 'vitest';
import { getSection, saveSection } from '#db/sections';
import { getStory, recordStory, recordStoryFields } from '#db/stories';
import { openTestDb } from '#db/testing';
import { editFields } from './edit-fields.ts';
import { startStory } from './start-story.ts';
import { aBody, aNewsroom, aStory, granted, moveOnScreen } from './testing.ts';

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

describe('the same story in one language', () => {
  async function translated() {
    const db = await openTestDb();
    const newsroom = await aNewsroom(db);
    const original = await aStory(db, newsroom);
    const asked = { language: 'en', translationOf: original } as const;
    const { storyId } = granted(await startStory(db, newsroom.lan, asked));
    return { db, ...newsroom, original, asked, storyId };
  }
  const taken = { refusal: { code: 'already_translated' } };

  it('is told once, also when two begin it at the same moment', async () => {
    const { db, lan, binh, asked, original } = await translated();
    expect(await startStory(db, binh, asked)).toMatchObject(taken);
    expect(await startStory(db, lan, { language: 'vi', translationOf: original })).toMatchObject(taken);
    const another = granted(await startStory(db, lan)).storyId;
    const both = await Promise.all(
      [0, 1].map(() => startStory(db, lan, { language: 'en', translationOf: another })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is not told again by way of its translation', async () => {
    const { db, lan, storyId } = await translated();
    expect(await startStory(db, lan, { language: 'vi', translationOf: storyId })).toMatchObject(taken);
  });

  it('is not told twice by turning one of them into the other language', async () => {
    const { db, lan, storyId, original } = await translated();
    const turn = (id: number, language: 'vi' | 'en') =>
      editFields(db, lan, { storyId: id, fields: { language } });
    expect(await turn(storyId, 'vi')).toMatchObject(taken);
    expect(await turn(original, 'en')).toMatchObject(taken);
  });

  it('may be begun anew when the first attempt was put away, which then stays away', async () => {
    const { db, lan, asked, storyId } = await translated();
    granted(await moveOnScreen(db, lan, storyId, 'spike'));
    granted(await startStory(db, lan, asked));
    expect(await moveOnScreen(db, lan, storyId, 'revive')).toMatchObject(taken);
  });

  it('is refused by the database itself', async () => {
    const { db, lan, original } = await translated();
    const again = db.transaction(async (tx) => {
      const copy = await recordStory(tx, {
        createdBy: lan.personId,
        language: 'en',
        sectionId: null,
        now: 1,
      });
      await recordStoryFields(tx, copy, { translationOf: original }, 1);
    });
    await expect(again).rejects.toThrow();
  });
});
