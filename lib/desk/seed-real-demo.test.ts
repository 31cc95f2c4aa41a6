import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEMO_PAPER } from '#db/demo/demo-paper';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { seedDemoPaper } from './seed-demo-paper.ts';
import { granted } from './testing.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const MINUTE = 60_000;

it('seeds the real demo paper without a refusal, and makes nothing of it twice', {
  timeout: 120_000,
}, async () => {
  const db = await openTestDb();
  const place = {
    picturesDir: join(import.meta.dirname, '../../db/demo/pictures'),
    mediaDir: mkdtempSync(join(tmpdir(), 'morat-demo-')),
  };
  expect(granted(await seedDemoPaper(db, DEMO_PAPER, place, NOW)).stories).toBe(DEMO_PAPER.stories.length);
  const before = await dumpOf(db);
  expect(granted(await seedDemoPaper(db, DEMO_PAPER, place, NOW + MINUTE)).stories).toBe(0);
  expect(await dumpOf(db)).toBe(before);
});
