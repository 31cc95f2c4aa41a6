import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearDrawn, drawnPicture } from './picture-files.ts';

const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 26) / 1_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawn-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function drawn(name: string, daysAgo: number): Promise<void> {
  await drawnPicture(folder, name, async () => Buffer.from(name));
  await utimes(join(folder, 'drawn', name), NOW, NOW - daysAgo * DAY);
}

const names = async () => (await readdir(join(folder, 'drawn'))).sort();

it('drawn pictures do not stay for ever: the old ones go, and the oldest of too many', async () => {
  for (const [name, daysAgo] of [
    ['1-a.jpg', 31],
    ['2-b.jpg', 5],
    ['2-c.jpg', 1],
    ['icon.png', 3],
  ] as const)
    await drawn(name, daysAgo);
  await clearDrawn(folder, { before: (NOW - 30 * DAY) * 1_000, most: 2_000 });
  expect(await names()).toEqual(['2-b.jpg', '2-c.jpg', 'icon.png']);
  await clearDrawn(folder, { before: 0, most: 2 });
  expect(await names()).toEqual(['2-c.jpg', 'icon.png']);
  await drawn('2-b.jpg', 0);
  expect(await names()).toHaveLength(3);
});

it('a paper that never drew one has nothing to clear', async () => {
  await clearDrawn(folder, { before: NOW, most: 1 });
  expect(await readdir(folder)).toEqual([]);
});
