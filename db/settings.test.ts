import { describe, expect, it } from 'vitest';
import { DEFAULT_GATES } from '#lib/newsroom/gates';
import { settings } from './schema/paper.ts';
import { readSettings, saveSettings } from './settings.ts';
import { readTagVersions } from './tag-versions.ts';
import { openTestDb } from './testing.ts';

const clock = { personId: null, now: 1 };

describe('settings', () => {
  it('have a default each', async () => {
    const db = await openTestDb();
    const read = await readSettings(db);
    expect(read).toMatchObject({ bylinePosition: 'end', toneStyle: 'old', statutoryFrontDays: 3 });
    expect(read.gates).toEqual(DEFAULT_GATES);
    expect(read.imprint.address).toBe('');
  });

  it('are seen at once when saved, and put every page out of date', async () => {
    const db = await openTestDb();
    await readSettings(db);
    await db.transaction((tx) => saveSettings(tx, { paperName: 'Vàm Lụa', printEndMark: true }, clock));
    await db.transaction((tx) => saveSettings(tx, { printEndMark: false }, clock));
    expect(await readSettings(db)).toMatchObject({ paperName: 'Vàm Lụa', printEndMark: false });
    expect(await readTagVersions(db, ['site'])).toEqual({ site: 2 });
  });

  it('fall back to the default where what is kept makes no sense', async () => {
    const db = await openTestDb();
    await db.transaction((tx) =>
      tx.insert(settings).values({ key: 'toneStyle', value: { odd: true }, updatedAt: 1 }),
    );
    expect((await readSettings(db)).toneStyle).toBe('old');
  });

  it('of the gates keep what a paper chose before there was another gate', async () => {
    const db = await openTestDb();
    const { suggestions: _later, ...before } = DEFAULT_GATES;
    await db.transaction((tx) =>
      tx.insert(settings).values({ key: 'gates', value: { ...before, standfirst: 'off' }, updatedAt: 1 }),
    );
    expect((await readSettings(db)).gates).toEqual({ ...DEFAULT_GATES, standfirst: 'off' });
  });
});
