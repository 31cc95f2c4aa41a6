import { beforeEach, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findArticle, listFeed } from '#db/published';
import { findSlugHolder } from '#db/taken-slugs';
import { openTestDb } from '#db/testing';
import { changeAddress } from './change-address.ts';
import { editFields } from './edit-fields.ts';
import { aNewsroom, aStory, granted, moveOnScreen, type Newsroom } from './testing.ts';

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

const addressOf = async (storyId: number) => (await findArticle(db, storyId))?.address;

it('a slug follows the headline until print, then stands', async () => {
  const storyId = await aStory(db, room, { visibility: 'live' });
  expect(await addressOf(storyId)).toBe(`/song-nuoc/nuoc-len-som-o-con-ong-trang-${storyId}`);
  granted(await moveOnScreen(db, room.ha, storyId, 'open_change', { changeKind: 'update' }));
  expect(await editFields(db, room.ha, { storyId, fields: { slug: 'dia-chi-khac' } })).toMatchObject({
    refusal: { code: 'slug_frozen', fields: ['slug'] },
  });
});

it('three new addresses: the story answers at the last, and every old slug stays its own', async () => {
  const storyId = await aStory(db, room, { visibility: 'live' });
  const [before] = await listFeed(db, { language: 'vi' });
  for (const slug of ['nuoc-len', 'nuoc-len-som', 'con-nuoc-dau-mua'])
    granted(await changeAddress(db, room.thu, { storyId, slug }));
  expect(await addressOf(storyId)).toBe(`/song-nuoc/con-nuoc-dau-mua-${storyId}`);
  for (const old of ['nuoc-len-som-o-con-ong-trang', 'nuoc-len', 'nuoc-len-som', 'con-nuoc-dau-mua'])
    expect(await findSlugHolder(db, old)).toBe(storyId);
  const [after] = await listFeed(db, { language: 'vi' });
  expect(after).toMatchObject({ storyId: before?.storyId, publishedAt: before?.publishedAt });
});

it('nobody can take an old slug, by hand or by a headline alike', async () => {
  const storyId = await aStory(db, room, { visibility: 'live' });
  granted(await changeAddress(db, room.thu, { storyId, slug: 'con-nuoc-dau-mua' }));
  const other = await aStory(db, room, { stage: 'draft' });
  expect(
    await editFields(db, room.lan, { storyId: other, fields: { slug: 'nuoc-len-som-o-con-ong-trang' } }),
  ).toMatchObject({ refusal: { code: 'slug_taken' } });
  const third = await aStory(db, room, { visibility: 'live' });
  expect(await addressOf(third)).toBe(`/song-nuoc/nuoc-len-som-o-con-ong-trang-2-${third}`);
  granted(await changeAddress(db, room.thu, { storyId, slug: 'nuoc-len-som-o-con-ong-trang' }));
});

it('is a publisher’s, for published stories, in letters, digits and hyphens', async () => {
  const storyId = await aStory(db, room, { visibility: 'live' });
  const draft = await aStory(db, room, { headline: 'Chợ nổi đông khách' });
  const attempt = async (actor: Newsroom['lan'], id: number, slug: string) =>
    (await changeAddress(db, actor, { storyId: id, slug })) as { refusal?: { code: string } };
  expect((await attempt(room.lan, storyId, 'nuoc-len')).refusal?.code).toBe('not_your_move');
  expect((await attempt(room.thu, draft, 'nuoc-len')).refusal?.code).toBe('not_published');
  expect((await attempt(room.thu, storyId, '../Nước lên')).refusal?.code).toBe('not_a_slug');
  expect((await attempt(room.an, storyId, 'nuoc-len')).refusal?.code).toBe('no_such_story');
});
