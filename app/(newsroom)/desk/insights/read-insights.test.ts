import { expect, it } from 'vitest';
import { recordReads } from '#db/reads';
import { openTestDb } from '#db/testing';
import { aNewsroom, aStory } from '#lib/desk/testing';
import { periodOf } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import { csvAnswer } from './csv-answer.ts';
import { readNamedSections } from './named-sections.ts';
import { readInsights } from './read-insights.ts';
import { readStoryFigures } from './stories/[storyId]/read-story-figures.ts';
import { TABLE_ROWS } from './table-rows.ts';

const TODAY = '2026-10-02';
const NOW = Date.UTC(2026, 9, 2, 5);
const wish = { period: periodOf('week', TODAY), sectionId: null };

async function aPaper() {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const headline = '=HYPERLINK("http://x"), nước lên';
  const storyId = await aStory(db, newsroom, { visibility: 'live', headline });
  await aStory(db, newsroom, { stage: 'returned' });
  await db.transaction((tx) =>
    recordReads(tx, [
      { storyId, day: '2026-10-01', source: 'zalo', count: 3 },
      { storyId, day: TODAY, source: 'search', count: 1 },
      { storyId, day: '2026-09-20', source: 'direct', count: 2 },
    ]),
  );
  return { db, newsroom, storyId, headline };
}

const figuresFor = async ({ db }: Awaited<ReturnType<typeof aPaper>>, actor: Actor) =>
  readInsights(db, actor, wish, await readNamedSections(db, actor));

it('the page says what was read and what the desk did, and how it was before', async () => {
  const paper = await aPaper();
  const figures = await figuresFor(paper, paper.newsroom.thu);
  expect(figures).toMatchObject({ reads: 4, readsBefore: 2, since: '2026-09-26', until: TODAY });
  expect(figures.steps.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 3, 1]);
  expect(figures.stepsBefore).toHaveLength(7);
  expect(figures.sources.slice(0, 3)).toEqual([
    { source: 'zalo', count: 3 },
    { source: 'search', count: 1 },
    { source: 'direct', count: 0 },
  ]);
  expect(figures.peak).toMatchObject({ day: '2026-10-01', count: 3, story: { storyId: paper.storyId } });
  expect(figures.desk).toEqual({ published: 1, median: 180_000, p90: 180_000, returns: 1 });
  expect(figures.deskSteps.filter(({ published }) => published > 0)).toHaveLength(1);
  expect(figures.sections).toMatchObject([
    { name: 'Sông nước', reads: 4, published: 1, returns: 1, stages: { returned: 1, done: 1, draft: 0 } },
  ]);
});

it('a fresh paper has figures of nothing', async () => {
  const db = await openTestDb();
  const newsroom = await aNewsroom(db);
  const figures = await readInsights(db, newsroom.thu, wish, await readNamedSections(db, newsroom.thu));
  expect(figures).toMatchObject({ reads: 0, readsBefore: 0, peak: null, stories: [] });
  expect(figures.desk).toEqual({ published: 0, median: null, p90: null, returns: 0 });
});

it('who does not see insights gets no figures, and of a story only its owners and editors', async () => {
  const paper = await aPaper();
  const { db, newsroom, storyId } = paper;
  for (const actor of [newsroom.binh, newsroom.an, newsroom.quan]) {
    expect(await figuresFor(paper, actor)).toMatchObject({ reads: 0, stories: [], sections: [] });
    expect(await readStoryFigures(db, actor, { storyId, now: NOW })).toBeNull();
  }
  for (const actor of [newsroom.lan, newsroom.ha])
    expect(await readStoryFigures(db, actor, { storyId, now: NOW })).toMatchObject({ reads: 6, today: 1 });
  expect(await readStoryFigures(db, newsroom.thu, { storyId: 999, now: NOW })).toBeNull();
});

it('a table is a file that spreadsheets read as it is meant, and run nothing of', async () => {
  const { db: q, newsroom, storyId } = await aPaper();
  const sections = await readNamedSections(q, newsroom.thu);
  const rows = TABLE_ROWS.stories({ q, actor: newsroom.thu, wish, sections });
  const answer = csvAnswer('stories', rows);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="stories.csv"');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'id,Bài,Chuyên mục,Ngày,Lượt đọc',
    `${storyId},"'=HYPERLINK(""http://x""), nước lên",Sông nước,2026-10-01,4`,
    '',
  ]);
});

it.each(['reads', 'sections', 'steps'] as const)(
  'the table of %s has a line for each figure',
  async (table) => {
    const { db: q, newsroom } = await aPaper();
    const sections = await readNamedSections(q, newsroom.thu);
    const lines = [];
    for await (const row of TABLE_ROWS[table]({ q, actor: newsroom.thu, wish, sections })) lines.push(row);
    expect(lines.length).toBe({ reads: 3, sections: 2, steps: 8 }[table]);
    expect(new Set(lines.map((row) => row.length)).size).toBe(1);
  },
);
