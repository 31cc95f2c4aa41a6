import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import {
  findArticle,
  findPublicPicture,
  listCorrections,
  listFeed,
  listLatest,
  listNewsSince,
  listSitemap,
  readFront,
} from '#db/published';
import { getRevision } from '#db/revisions';
import { readTagVersions } from '#db/tag-versions';
import { aPicture, openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { editFields } from './edit-fields.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom, stateOf } from './testing.ts';

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aPublishedPictureStory();
});

const NOTICE = 'Bài có thông tin không đúng sự thật và đã được gỡ bỏ.';
const why = { reason: 'Nguồn tin rút lời.', publicNotice: NOTICE };

/** A live story with a picture and a correction, so that there is something to take away from every page. */
async function aPublishedPictureStory(): Promise<number> {
  await aPicture(db, { id: 'anh-con-nuoc' });
  const id = await aStory(db, room, { stage: 'draft' });
  const lead = { leadMediaId: 'anh-con-nuoc', leadAlt: 'Nước', leadCaption: 'Nước', leadCredit: 'Lan' };
  granted(await editFields(db, room.lan, { storyId: id, fields: lead }));
  const road = [
    [room.lan, 'submit'],
    [room.ha, 'claim'],
    [room.ha, 'approve'],
    [room.thu, 'publish'],
    [room.ha, 'open_change'],
    [room.ha, 'submit'],
    [room.tong, 'claim'],
    [room.tong, 'approve'],
    [room.thu, 'publish_change'],
  ] as const;
  const form = {
    changeKind: 'correction' as const,
    note: 'Đúng là 102.',
    wrongText: '120',
    rightText: '102',
  };
  for (const [actor, move] of road) granted(await moveOnScreen(db, actor, id, move, form));
  return id;
}

/** Everything the readers' side says, in one text. */
async function publicSurface(): Promise<string> {
  return JSON.stringify([
    await findArticle(db, storyId),
    await listLatest(db, 'vi'),
    await readFront(db, { language: 'vi', now: Date.now() }),
    await listFeed(db, { language: 'vi' }),
    await listSitemap(db),
    await listNewsSince(db, 0),
    (await listCorrections(db)).notes,
    await findPublicPicture(db, 'anh-con-nuoc'),
  ]);
}

describe('a withdrawn story', () => {
  it('is gone from every list at once; its address says nothing of it', async () => {
    const versions = await readTagVersions(db, ['site', 'latest', `story:${storyId}`]);
    granted(await moveOnScreen(db, room.thu, storyId, 'withdraw', why));
    const surface = await publicSurface();
    expect(surface).not.toContain('Nước');
    expect(surface).not.toContain('102');
    expect(await findArticle(db, storyId)).toMatchObject({ kind: 'withdrawn', headline: '', note: '' });
    expect(await findPublicPicture(db, 'anh-con-nuoc')).toBeNull();
    const bumped = await readTagVersions(db, ['site', 'latest', `story:${storyId}`]);
    for (const [tag, version] of Object.entries(versions)) expect(bumped[tag]).toBeGreaterThan(version);
  });

  it('comes back whole: same dates, same notes, same picture', async () => {
    const before = await findArticle(db, storyId);
    granted(await moveOnScreen(db, room.thu, storyId, 'withdraw', why));
    granted(await moveOnScreen(db, room.thu, storyId, 'restore', why));
    const after = await findArticle(db, storyId);
    expect({ ...after, printedAt: 0 }).toEqual({ ...before, printedAt: 0 });
    expect(await findPublicPicture(db, 'anh-con-nuoc')).not.toBeNull();
  });
});

describe('a retracted story', () => {
  it('leaves the notice, and the text nowhere but inside', async () => {
    const { liveRevisionId } = await stateOf(db, storyId);
    granted(await moveOnScreen(db, room.tong, storyId, 'retract', why));
    expect(await findArticle(db, storyId)).toMatchObject({ kind: 'retracted', note: NOTICE });
    expect(await publicSurface()).not.toContain('héc-ta');
    expect(await findPublicPicture(db, 'anh-con-nuoc')).toBeNull();
    expect(JSON.stringify(await getRevision(db, liveRevisionId ?? 0))).toContain('héc-ta');
  });

  it('is the editor-in-chief’s alone, and final', async () => {
    const before = await dumpOf(db);
    expect(await moveOnScreen(db, room.thu, storyId, 'retract', why)).toMatchObject({
      refusal: { code: 'not_your_move' },
    });
    expect(await dumpOf(db)).toBe(before);
    granted(await moveOnScreen(db, room.tong, storyId, 'retract', why));
    for (const move of ['restore', 'withdraw', 'open_change', 'revive'] as const)
      expect((await moveOnScreen(db, room.tong, storyId, move, why)).ok).toBe(false);
  });

  it('takes an open change down with it', async () => {
    granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: 'update' }));
    granted(await moveOnScreen(db, room.tong, storyId, 'retract', why));
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'done', openChange: null });
  });
});
