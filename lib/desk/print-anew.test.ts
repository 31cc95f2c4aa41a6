import { expect, it } from 'vitest';
import { getNumberedRevision } from '#db/revisions';
import { takeOffShelf } from '#db/shelf';
import { readTagVersions } from '#db/tag-versions';
import { anArticle, aTopic, openTestDb } from '#db/testing';
import { printAnew } from './print-anew.ts';

it('an article is printed anew when its pair in the other language is published or changes', async () => {
  const db = await openTestDb();
  const original = await anArticle(db);
  const translation = await anArticle(db, { language: 'en', translationOf: original });
  for (const [changed, pair] of [
    [translation, original],
    [original, translation],
  ] as const) {
    const before = await readTagVersions(db, [`story:${pair}`]);
    await db.transaction((tx) => printAnew(tx, { storyId: changed, revisionIds: [null] }));
    const after = await readTagVersions(db, [`story:${pair}`]);
    expect(after[`story:${pair}`]).toBeGreaterThan(before[`story:${pair}`] ?? 0);
  }
});

it('an article is printed anew when a story that it points to changes, and no other is', async () => {
  const db = await openTestDb();
  const related = await anArticle(db);
  const pointing = await anArticle(db, {
    blocks: [{ type: 'relatedStory', attrs: { storyId: related } }],
  });
  const other = await anArticle(db);
  const tags = [`story:${pointing}`, `story:${other}`];
  const before = await readTagVersions(db, tags);
  await db.transaction((tx) => printAnew(tx, { storyId: related, revisionIds: [null] }));
  const after = await readTagVersions(db, tags);
  expect(after[`story:${pointing}`]).toBeGreaterThan(before[`story:${pointing}`] ?? 0);
  expect(after[`story:${other}`]).toBe(before[`story:${other}`]);
});

it('the other parts of a series are printed anew when one of them leaves it', async () => {
  const db = await openTestDb();
  const series = await aTopic(db, { kind: 'series' });
  const stays = await anArticle(db, { topicIds: [series.id] });
  const leaves = await anArticle(db, { topicIds: [series.id] });
  const revision = await getNumberedRevision(db, leaves, 1);
  const tag = `story:${stays}`;
  const before = await readTagVersions(db, [tag]);
  await db.transaction(async (tx) => {
    await takeOffShelf(tx, leaves);
    await printAnew(tx, { storyId: leaves, revisionIds: [revision?.id ?? null] });
  });
  expect((await readTagVersions(db, [tag]))[tag]).toBeGreaterThan(before[tag] ?? 0);
});
