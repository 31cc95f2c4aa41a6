import { expect, it } from 'vitest';
import { listMostReadStories, listReadStories, listSectionReads } from './insights.ts';
import { type Reads, recordReads } from './reads.ts';
import {
  aContributor,
  aManagingEditor,
  anAdmin,
  anArticle,
  anEditor,
  aReporter,
  aSection,
  openTestDb,
} from './testing.ts';

const DAY = '2026-11-26';
const WEEK = { since: '2026-11-20', until: DAY };

async function aReadPaper() {
  const db = await openTestDb();
  const [river, town] = [(await aSection(db)).id, (await aSection(db)).id];
  const flood = await anArticle(db, { sectionId: river, headline: 'Nước lên' });
  const market = await anArticle(db, { sectionId: town, headline: 'Chợ dời' });
  const old = await anArticle(db, { sectionId: river, headline: 'Chuyện cũ' });
  const read = (storyId: number, day: string, count: number, source: Reads['source'] = 'direct') =>
    ({ storyId, day, count, source }) as const;
  await db.transaction((tx) =>
    recordReads(tx, [
      read(flood, DAY, 5, 'zalo'),
      read(flood, '2026-11-20', 2),
      read(market, DAY, 6, 'search'),
      read(old, '2026-11-19', 90),
    ]),
  );
  return { db, river, town, flood, market, old };
}

it('the most read stories of some time come first, with all their days added up', async () => {
  const { db, river, flood, market } = await aReadPaper();
  const thu = await aManagingEditor(db);
  const most = await listMostReadStories(db, thu, { ...WEEK, limit: 10 });
  expect(most.map(({ storyId, reads }) => [storyId, reads])).toEqual([
    [flood, 7],
    [market, 6],
  ]);
  expect(most[0]).toMatchObject({ headline: 'Nước lên', sectionId: river, visibility: 'live' });
  expect(await listMostReadStories(db, thu, { ...WEEK, limit: 1 })).toHaveLength(1);
  expect(await listMostReadStories(db, thu, { ...WEEK, sectionId: river, limit: 10 })).toHaveLength(1);
});

it('reads of sections come by day and by where readers came from', async () => {
  const { db, river, town } = await aReadPaper();
  const thu = await aManagingEditor(db);
  expect(await listSectionReads(db, thu, WEEK)).toEqual([
    { day: '2026-11-20', sectionId: river, source: 'direct', count: 2 },
    { day: DAY, sectionId: river, source: 'zalo', count: 5 },
    { day: DAY, sectionId: town, source: 'search', count: 6 },
  ]);
  expect(await listSectionReads(db, thu, { ...WEEK, sectionId: town })).toHaveLength(1);
});

it('an editor of some sections is told of these only, and who does not edit of none', async () => {
  const { db, river, town, flood, old } = await aReadPaper();
  const ha = await anEditor(db, { sections: [river] });
  const all = { since: '2026-01-01', until: DAY, limit: 10 };
  const seen = await listMostReadStories(db, ha, all);
  expect(seen.map(({ storyId }) => storyId)).toEqual([old, flood]);
  expect(await listMostReadStories(db, ha, { ...all, sectionId: town })).toEqual([]);
  expect(await listSectionReads(db, ha, { ...all, sectionId: town })).toEqual([]);
  for (const actor of [await aReporter(db), await aContributor(db), await anAdmin(db)]) {
    expect(await listMostReadStories(db, actor, all)).toEqual([]);
    expect(await listReadStories(db, actor, { ...all, after: 0 })).toEqual([]);
    expect(await listSectionReads(db, actor, all)).toEqual([]);
  }
});

it('all stories that were read come page by page', async () => {
  const { db, flood, market, old } = await aReadPaper();
  const thu = await aManagingEditor(db);
  const page = (after: number) =>
    listReadStories(db, thu, { since: '2026-01-01', until: DAY, after, limit: 2 });
  expect((await page(0)).map(({ storyId }) => storyId)).toEqual([flood, market]);
  expect((await page(market)).map(({ storyId }) => storyId)).toEqual([old]);
  expect(await page(old)).toEqual([]);
});
