import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEMO_PAPER } from '#db/demo/demo-paper';
import { listSeededStories } from '#db/events';
import { listLetters } from '#db/letters';
import { listBreaking } from '#db/published';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { STAGES, VISIBILITIES } from '#lib/newsroom/story';
import { seedDemoPaper } from './seed-demo-paper.ts';
import { granted, stateOf } from './testing.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const MINUTE = 60_000;

/** A plain drawing under every name: what is tested here is the lives of the stories, not the drawing. */
function aPlace() {
  const picturesDir = mkdtempSync(join(tmpdir(), 'morat-demo-'));
  for (const file of ['grain.svg', ...DEMO_PAPER.pictures.map((picture) => picture.file)]) {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><title>${file}</title><rect width="90" height="60" opacity="0.5"/></svg>`;
    writeFileSync(join(picturesDir, file), drawing);
  }
  return { picturesDir, mediaDir: join(picturesDir, 'media') };
}

it('seeds the real demo paper whole, in every stage and visibility, and makes nothing of it twice', {
  timeout: 120_000,
}, async () => {
  const db = await openTestDb();
  const place = aPlace();
  expect(granted(await seedDemoPaper(db, DEMO_PAPER, place, NOW)).stories).toBe(DEMO_PAPER.stories.length);

  const states = [];
  for (const storyId of (await listSeededStories(db)).values()) states.push(await stateOf(db, storyId));
  expect(new Set(states.map((state) => state?.stage))).toEqual(new Set(STAGES));
  expect(new Set(states.map((state) => state?.visibility))).toEqual(new Set(VISIBILITIES));
  expect(states.some((state) => state?.openChange)).toBe(true);
  expect(states.some((state) => state?.embargo)).toBe(true);
  expect(states.some((state) => state?.legalCheck === 'required')).toBe(true);

  expect(await listBreaking(db, { language: 'vi', now: NOW })).toHaveLength(1);

  const everything = { sections: 'every', letters: true } as const;
  expect(await listLetters(db, everything, { list: 'settled' })).toMatchObject([{ outcome: 'mended' }]);
  expect(await listLetters(db, everything, { list: 'open' })).toHaveLength(2);

  const before = await dumpOf(db);
  expect(granted(await seedDemoPaper(db, DEMO_PAPER, place, NOW + MINUTE)).stories).toBe(0);
  expect(await dumpOf(db)).toBe(before);
});
