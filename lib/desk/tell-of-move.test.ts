import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { type Effect, takeDueEffects } from '#db/outbox';
import { aSection, aTopic, openTestDb } from '#db/testing';
import { editFields } from './edit-fields.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom } from './testing.ts';

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

/** The RSS feeds of which pings wait; what waits is taken. */
async function pinged(): Promise<string[]> {
  const now = Date.now() + 3_600_000;
  const taken = await db.transaction((tx) => takeDueEffects(tx, { now, leaseMs: 9e9, limit: 100 }));
  return taken.filter(({ kind }) => kind === 'ping').flatMap(rssOf);
}

function rssOf({ payload }: Effect): string[] {
  const { feeds } = payload as { feeds: string[] };
  for (const feed of feeds) expect(feed).toMatch(/\/(?:rss\.xml|atom\.xml|feed\.json)$/);
  return feeds.filter((feed) => feed.endsWith('/rss.xml'));
}

describe('those who follow feeds are told', () => {
  it('of a publication: the feeds of the paper, the section, the topics and the authors', async () => {
    const topic = await aTopic(db, { slug: 'ben-pha' });
    const storyId = await aStory(db, room, { stage: 'draft' });
    granted(await editFields(db, room.lan, { storyId, fields: { topicIds: [topic.id] } }));
    for (const [actor, move] of [
      [room.lan, 'submit'],
      [room.ha, 'claim'],
      [room.ha, 'approve'],
    ] as const)
      granted(await moveOnScreen(db, actor, storyId, move));
    expect(await pinged()).toEqual([]);
    granted(await moveOnScreen(db, room.thu, storyId, 'publish'));
    const feeds = await pinged();
    expect(feeds.slice(0, 3)).toEqual(['/rss.xml', '/song-nuoc/rss.xml', '/chu-de/ben-pha/rss.xml']);
    expect(feeds[3]).toMatch(/^\/tac-gia\/.+\/rss\.xml$/);
    expect(feeds).toHaveLength(4);
  });

  it('when a story is withdrawn, put back and retracted: it leaves feeds, comes back, and its notes with it', async () => {
    const storyId = await aStory(db, room, { visibility: 'live', language: 'en' });
    await pinged();
    const reason = 'Nguồn tin rút lời.';
    for (const [actor, move] of [
      [room.thu, 'withdraw'],
      [room.thu, 'restore'],
      [room.tong, 'retract'],
    ] as const) {
      granted(await moveOnScreen(db, actor, storyId, move, { reason, publicNotice: 'Bài đã được gỡ bỏ.' }));
      const feeds = await pinged();
      expect(feeds.slice(0, 2), move).toEqual(['/en/rss.xml', '/en/song-nuoc/rss.xml']);
      expect(feeds.slice(-2), move).toEqual(['/dinh-chinh/rss.xml', '/en/dinh-chinh/rss.xml']);
    }
  });

  it('of a correction: the corrections too; of a minor fix: not these; in the old section and the new one', async () => {
    const town = await aSection(db, { slug: 'pho-thi' });
    for (const changeKind of ['correction', 'minor'] as const) {
      const storyId = await aStory(db, room, { visibility: 'live' });
      const form = { changeKind, note: 'Đúng là 102.', wrongText: '120', rightText: '102' };
      granted(await moveOnScreen(db, room.tong, storyId, 'open_change', form));
      granted(await editFields(db, room.tong, { storyId, fields: { sectionId: town.id } }));
      for (const [actor, move] of [
        [room.ha, 'submit'],
        [room.tong, 'claim'],
        [room.tong, 'approve'],
      ] as const)
        granted(await moveOnScreen(db, actor, storyId, move, form));
      await pinged();
      granted(await moveOnScreen(db, room.thu, storyId, 'publish_change', form));
      const feeds = await pinged();
      expect(feeds).toEqual(expect.arrayContaining(['/rss.xml', '/song-nuoc/rss.xml', '/pho-thi/rss.xml']));
      expect(feeds.includes('/dinh-chinh/rss.xml'), changeKind).toBe(changeKind === 'correction');
    }
  });
});
