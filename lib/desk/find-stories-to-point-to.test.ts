import { beforeEach, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { anArticle, openTestDb } from '#db/testing';
import { findStoriesToPointTo } from './find-stories-to-point-to.ts';
import { nameStoryToPointTo } from './name-story-to-point-to.ts';
import { aNewsroom, aStory, type Newsroom } from './testing.ts';

let db: Database;
let room: Newsroom;

beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

async function found(actor: Newsroom['lan'], search: string) {
  const answer = await findStoriesToPointTo(db, actor, { search, language: 'vi' });
  return answer.ok ? answer.stories.map(({ headline, isLive }) => [headline, isLive]) : answer.refusal.code;
}

it('stories are found without accents, the live ones first, unpublished ones as far as one sees them', async () => {
  await anArticle(db, { headline: 'Bến phà mở lại' });
  await aStory(db, room, { stage: 'draft', headline: 'Phà nghỉ chạy ngày gió' });
  expect(await found(room.ha, 'pha')).toEqual([
    ['Bến phà mở lại', true],
    ['Phà nghỉ chạy ngày gió', false],
  ]);
  expect(await found(room.an, 'pha')).toEqual([['Bến phà mở lại', true]]);
  expect(await found(room.quan, 'pha')).toBe('not_a_writer');
});

it('a story that one is not to know of has no name', async () => {
  const draft = await aStory(db, room, { stage: 'draft', headline: 'Chưa ai biết' });
  const asAn = await nameStoryToPointTo(db, room.an, { storyId: draft });
  expect(asAn).toMatchObject({ ok: false, refusal: { code: 'no_such_story' } });
  const asHa = await nameStoryToPointTo(db, room.ha, { storyId: draft });
  expect(asHa).toMatchObject({ ok: true, story: { headline: 'Chưa ai biết', isLive: false } });
});
