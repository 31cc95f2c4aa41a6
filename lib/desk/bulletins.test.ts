import { describe, expect, it } from 'vitest';
import { getBulletin, listBulletinStories, listBulletins } from '#db/bulletins';
import type { Database } from '#db/client';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import type { Actor } from '#lib/newsroom/people';
import { type BulletinOnScreen, discardBulletin, saveBulletin } from './save-bulletin.ts';
import { startBulletin } from './start-bulletin.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom } from './testing.ts';

const NOW = Date.UTC(2026, 10, 26, 5);

async function aBulletin(db: Database, { ha }: Newsroom): Promise<BulletinOnScreen> {
  const { bulletinId } = granted(await startBulletin(db, ha, { language: 'vi' }, NOW));
  const kept = await getBulletin(db, bulletinId);
  if (!kept) throw new Error('The bulletin was not kept.');
  const { language, title, issue, issuedOn, imprint, hasCodes, version } = kept;
  return { bulletinId, version, language, title, issue, issuedOn, imprint, hasCodes, stories: [] };
}

const chosen = (storyId: number, pictures: 'none' | 'lead' | 'all' = 'lead') => ({ storyId, pictures });

it('a bulletin begins empty, of today, under the name of the paper', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const bulletin = await aBulletin(db, newsroom);
  expect(bulletin).toMatchObject({ title: 'Bến Sông', issuedOn: '2026-11-26', version: 1 });
  expect(await listBulletins(db)).toMatchObject([{ id: bulletin.bulletinId, startedBy: 'Hà', stories: 0 }]);
});

it('it keeps its stories in the order of print, and its lines tidied', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const [first, second] = [
    await aStory(db, newsroom, { visibility: 'live', headline: 'Bài một' }),
    await aStory(db, newsroom, { visibility: 'live', headline: 'Bài hai' }),
  ];
  const bulletin = await aBulletin(db, newsroom);
  const form = { ...bulletin, issue: ' Số 12 ', stories: [chosen(second, 'all'), chosen(first)] };
  const { version } = granted(await saveBulletin(db, newsroom.ha, form, NOW));
  expect(version).toBe(2);
  expect(await getBulletin(db, bulletin.bulletinId)).toMatchObject({ issue: 'Số 12', version: 2 });
  expect(await listBulletinStories(db, bulletin.bulletinId)).toMatchObject([
    { storyId: second, headline: 'Bài hai', pictures: 'all', isLive: true },
    { storyId: first, headline: 'Bài một', pictures: 'lead', isLive: true },
  ]);
});

it('a story that was withdrawn after it was chosen is known as such, may stay, and cannot come in anew', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const storyId = await aStory(db, newsroom, { visibility: 'live' });
  const bulletin = await aBulletin(db, newsroom);
  const form = { ...bulletin, stories: [chosen(storyId)] };
  granted(await saveBulletin(db, newsroom.ha, form, NOW));
  granted(await moveOnScreen(db, newsroom.thu, storyId, 'withdraw', { reason: 'Sai.' }, NOW));
  expect(await listBulletinStories(db, bulletin.bulletinId)).toMatchObject([{ storyId, isLive: false }]);
  const again = { ...form, version: 2 };
  expect(await saveBulletin(db, newsroom.ha, again, NOW)).toMatchObject({ ok: true });
  expect(await saveBulletin(db, newsroom.ha, { ...bulletin, version: 3 }, NOW)).toMatchObject({ ok: true });
  expect(await saveBulletin(db, newsroom.ha, { ...form, version: 4 }, NOW)).toMatchObject({
    refusal: { code: 'story_not_live' },
  });
});

describe('a bulletin is not kept', () => {
  it('over what somebody else saved meanwhile', async () => {
    const db = await openTestDb();
    const newsroom = await aNewsroom(db);
    const bulletin = await aBulletin(db, newsroom);
    granted(await saveBulletin(db, newsroom.thu, { ...bulletin, title: 'Của Thư' }, NOW));
    expect(await saveBulletin(db, newsroom.ha, bulletin, NOW)).toMatchObject({
      refusal: { code: 'bulletin_changed' },
    });
    expect(await getBulletin(db, bulletin.bulletinId)).toMatchObject({ title: 'Của Thư' });
  });

  it('with a story that no reader can read', async () => {
    const db = await openTestDb();
    const newsroom = await aNewsroom(db);
    const bulletin = await aBulletin(db, newsroom);
    for (const storyId of [await aStory(db, newsroom, { stage: 'approved' }), 999])
      expect(
        await saveBulletin(db, newsroom.ha, { ...bulletin, stories: [chosen(storyId)] }, NOW),
      ).toMatchObject({ refusal: { code: 'story_not_live' } });
    expect(await listBulletinStories(db, bulletin.bulletinId)).toEqual([]);
  });

  it('once it was discarded', async () => {
    const db = await openTestDb();
    const newsroom = await aNewsroom(db);
    const bulletin = await aBulletin(db, newsroom);
    granted(await discardBulletin(db, newsroom.thu, bulletin, NOW));
    expect(await listBulletins(db)).toEqual([]);
    const refused = { refusal: { code: 'no_such_bulletin' } };
    expect(await saveBulletin(db, newsroom.ha, bulletin, NOW)).toMatchObject(refused);
    expect(await discardBulletin(db, newsroom.ha, bulletin, NOW)).toMatchObject(refused);
  });
});

it('who does not make bulletins neither begins, changes nor discards one', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const bulletin = await aBulletin(db, newsroom);
  const refused = { refusal: { code: 'bulletins_not_yours' } };
  const before = await dumpOf(db);
  const others: readonly Actor[] = [newsroom.lan, newsroom.an, newsroom.quan];
  for (const actor of others) {
    expect(await startBulletin(db, actor, { language: 'vi' }, NOW)).toMatchObject(refused);
    expect(await saveBulletin(db, actor, bulletin, NOW)).toMatchObject(refused);
    expect(await discardBulletin(db, actor, bulletin, NOW)).toMatchObject(refused);
  }
  expect(await dumpOf(db)).toBe(before);
});
