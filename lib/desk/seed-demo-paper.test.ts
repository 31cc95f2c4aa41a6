import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DemoPaper } from '#db/demo/demo-story';
import { listEvents, listSeededStories } from '#db/events';
import { listNotifications } from '#db/notifications';
import { findArticle } from '#db/published';
import { aPerson, openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { seedDemoPaper } from './seed-demo-paper.ts';
import { granted, stateOf } from './testing.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const HOUR = 3_600_000;
/** Noon of that day in Vàm Lụa, from which the days before are counted. */
const NOON = Date.UTC(2026, 10, 24, 5);

const PAPER: DemoPaper = {
  people: [
    { id: 'lan', name: 'Lan', email: 'lan@bensong.example', role: 'reporter' },
    { id: 'ha', name: 'Hà', email: 'ha@bensong.example', role: 'editor' },
    { id: 'thu', name: 'Thư', email: 'thu@bensong.example', role: 'managing_editor' },
  ],
  sections: [{ slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' }],
  topics: [{ slug: 'con-nuoc', name: 'Con nước' }],
  authors: [{ slug: 'ngoc-lan', name: 'Ngọc Lan', person: 'lan', portrait: 'nuoc' }],
  pictures: [
    { key: 'nuoc', file: 'nuoc.svg', alt: 'Nước', caption: 'Nước lên', credit: 'Hình vẽ: Bến Sông' },
  ],
  stories: [
    {
      key: 'con-nuoc',
      section: 'song-nuoc',
      topics: ['con-nuoc'],
      headline: 'Nước lên sớm ở cồn Ông Trạng',
      standfirst: 'Sớm hơn mọi năm nửa tháng.',
      body: 'Bà con **gặt chạy**.\n\n## Ba đêm\n\n- Đêm đầu\n- Đêm sau\n\n![nuoc]\n\n| Ngày | Mực nước |\n| 24/11 | 1,2 m |',
      lead: 'nuoc',
      aiNote: 'Hình vẽ do AI tạo.',
      startedBy: 'lan',
      hoursAgo: 72,
      life: [
        { by: 'lan', hoursAgo: 71, move: 'submit' },
        { by: 'ha', hoursAgo: 70, move: 'claim' },
        { by: 'ha', hoursAgo: 69.5, comment: 'Ai nói vậy?', isBlocking: true, resolvedBy: 'lan' },
        { by: 'ha', hoursAgo: 69, move: 'return', reason: 'Thêm nguồn.' },
        { by: 'lan', hoursAgo: 68, write: { headline: 'Nước lên sớm nửa tháng ở cồn Ông Trạng' } },
        { by: 'lan', hoursAgo: 67, move: 'submit' },
        { by: 'ha', hoursAgo: 66, move: 'claim' },
        { by: 'ha', hoursAgo: 65, move: 'approve' },
        { by: 'thu', hoursAgo: 64, move: 'schedule', scheduledIn: -60 },
        { by: 'clock', hoursAgo: 59.95, move: 'due' },
        { by: 'thu', hoursAgo: 50, slug: 'nuoc-len-som' },
      ],
    },
    {
      key: 'hen-gio',
      section: 'song-nuoc',
      headline: 'Chợ nổi đổi giờ họp',
      standfirst: 'Từ tuần sau.',
      body: 'Chợ họp lúc bốn giờ sáng.',
      startedBy: 'lan',
      hoursAgo: 5,
      life: [
        { by: 'lan', hoursAgo: 4, move: 'submit' },
        { by: 'ha', hoursAgo: 3, move: 'claim' },
        { by: 'ha', hoursAgo: 2, move: 'approve' },
        { by: 'thu', hoursAgo: 1, move: 'schedule', scheduledIn: 20 },
      ],
    },
  ],
};

function aPlace() {
  const picturesDir = mkdtempSync(join(tmpdir(), 'morat-demo-'));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90"/></svg>';
  writeFileSync(join(picturesDir, 'nuoc.svg'), svg);
  writeFileSync(join(picturesDir, 'grain.svg'), svg.replace('<rect', '<rect opacity="0.1"'));
  return { picturesDir, mediaDir: join(picturesDir, 'media') };
}

it('replays the life of every story at its own times, by the real verbs', async () => {
  const db = await openTestDb();
  expect(granted(await seedDemoPaper(db, PAPER, aPlace(), NOW)).stories).toBe(2);
  const stories = await listSeededStories(db);
  const [told, planned] = [stories.get('con-nuoc') ?? 0, stories.get('hen-gio') ?? 0];
  expect(await findArticle(db, told)).toMatchObject({
    address: `/song-nuoc/nuoc-len-som-${told}`,
    headline: 'Nước lên sớm nửa tháng ở cồn Ông Trạng',
    publishedAt: NOON - 59.95 * HOUR,
    authors: [{ name: 'Ngọc Lan' }],
    aiNote: 'Hình vẽ do AI tạo.',
    lead: { mediaId: 'demo-nuoc', credit: 'Hình vẽ: Bến Sông' },
  });
  expect(await stateOf(db, planned)).toMatchObject({ stage: 'scheduled', scheduledFor: NOW + 20 * HOUR });
  const due = (await listEvents(db, told)).find(({ kind }) => kind === 'due');
  expect(due?.facts).toMatchObject({ lateBy: expect.closeTo(0.05 * HOUR, -1) });
  const heard = await listNotifications(db, 'ha');
  expect(heard[0]).toMatchObject({ kind: 'schedule', storyId: planned, seenAt: null });
  expect(heard.filter(({ storyId }) => storyId === told).every(({ seenAt }) => seenAt !== null)).toBe(true);
});

it('makes nothing twice', async () => {
  const db = await openTestDb();
  const place = aPlace();
  granted(await seedDemoPaper(db, PAPER, place, NOW));
  const before = await dumpOf(db);
  expect(granted(await seedDemoPaper(db, PAPER, place, NOW + HOUR)).stories).toBe(0);
  expect(await dumpOf(db)).toBe(before);
});

it('never touches a paper where real people work', async () => {
  const db = await openTestDb();
  await aPerson(db, { role: 'admin' });
  const before = await dumpOf(db);
  expect(await seedDemoPaper(db, PAPER, aPlace(), NOW)).toMatchObject({ refusal: { code: 'real_people' } });
  expect(await dumpOf(db)).toBe(before);
});
