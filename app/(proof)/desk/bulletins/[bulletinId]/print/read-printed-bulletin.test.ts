import { expect, it } from 'vitest';
import { openTestDb } from '#db/testing';
import { findLiveStories } from '#lib/desk/find-live-stories';
import { saveBulletin } from '#lib/desk/save-bulletin';
import { startBulletin } from '#lib/desk/start-bulletin';
import { aNewsroom, aStory, granted, moveOnScreen, typeText } from '#lib/desk/testing';
import { readPrintedBulletin } from './read-printed-bulletin.ts';

const NOW = Date.UTC(2026, 10, 26, 5);
const origin = 'https://bensong.example';

async function aChosenPair() {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const live = { visibility: 'live' } as const;
  const flood = await aStory(db, newsroom, { ...live, headline: 'Nước lên' });
  const market = await aStory(db, newsroom, { ...live, headline: 'Chợ dời' });
  const { bulletinId } = granted(await startBulletin(db, newsroom.ha, { language: 'vi' }, NOW));
  const stories = [
    { storyId: market, pictures: 'none' },
    { storyId: flood, pictures: 'lead' },
  ] as const;
  const head = { title: 'Bến Sông', issue: '', issuedOn: '2026-11-26', imprint: '', hasCodes: true };
  granted(
    await saveBulletin(db, newsroom.ha, { ...head, bulletinId, version: 1, language: 'vi', stories }, NOW),
  );
  return { db, newsroom, bulletinId, flood, market };
}

it('a bulletin prints its stories in order, as readers have them now, with their addresses', async () => {
  const { db, newsroom, bulletinId, market } = await aChosenPair();
  const printed = await readPrintedBulletin(db, newsroom.ha, { bulletinId, origin });
  expect(printed?.stories.map(({ story }) => story.headline)).toEqual(['Chợ dời', 'Nước lên']);
  expect(printed?.stories[0]?.link).toMatch(new RegExp(`^${origin}/song-nuoc/.+-${market}$`));
  expect(printed?.leftOut).toEqual([]);
});

it('what is being typed in a change is not printed', async () => {
  const { db, newsroom, bulletinId, flood } = await aChosenPair();
  granted(await moveOnScreen(db, newsroom.ha, flood, 'open_change', { changeKind: 'update' }, NOW));
  await typeText(db, newsroom.ha, flood, { lines: ['Chữ đang gõ, chưa ai duyệt.'] });
  const printed = await readPrintedBulletin(db, newsroom.ha, { bulletinId, origin });
  expect(JSON.stringify(printed)).not.toContain('Chữ đang gõ');
});

it('a story that was withdrawn or retracted after it was chosen is named as left out, and nothing of it printed', async () => {
  const { db, newsroom, bulletinId, flood, market } = await aChosenPair();
  granted(await moveOnScreen(db, newsroom.thu, flood, 'withdraw', { reason: 'Sai.' }, NOW));
  const reasons = { reason: 'Sai.', publicNotice: 'Bài có thông tin không đúng và đã được gỡ bỏ.' };
  granted(await moveOnScreen(db, newsroom.tong, market, 'retract', reasons, NOW));
  const printed = await readPrintedBulletin(db, newsroom.ha, { bulletinId, origin });
  expect(printed).toMatchObject({ stories: [], leftOut: ['Chợ dời', 'Nước lên'] });
});

it('only those who make bulletins get one, and only they find stories for it', async () => {
  const { db, newsroom, bulletinId } = await aChosenPair();
  const wish = { search: '', language: 'vi' } as const;
  for (const actor of [newsroom.lan, newsroom.an, newsroom.quan]) {
    expect(await readPrintedBulletin(db, actor, { bulletinId, origin })).toBeNull();
    expect(await findLiveStories(db, actor, wish)).toMatchObject({
      refusal: { code: 'bulletins_not_yours' },
    });
  }
  expect(granted(await findLiveStories(db, newsroom.ha, wish)).stories).toHaveLength(2);
  const found = granted(await findLiveStories(db, newsroom.ha, { ...wish, search: 'cho doi' }));
  expect(found.stories.map(({ headline }) => headline)).toEqual(['Chợ dời']);
  expect(await readPrintedBulletin(db, newsroom.ha, { bulletinId: 99, origin })).toBeNull();
});
