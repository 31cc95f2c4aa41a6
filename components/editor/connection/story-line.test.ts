import { afterEach, describe, expect, it } from 'vitest';
import { HANG_UP } from '#lib/collab/frames';
import type { StoryLine } from './story-line.ts';
import { aDevice, aLine, settled, TestHouse, type } from './story-line-testing.ts';

const lines: StoryLine[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.leave();
});

async function seated(place: Parameters<typeof aLine>[1] = {}) {
  const houses: TestHouse[] = [];
  const line = aLine(() => {
    const house = new TestHouse();
    houses.push(house);
    return house;
  }, place);
  lines.push(line);
  const house = () => houses.at(-1) as TestHouse;
  await house().welcome();
  return { line, house };
}

describe('what is typed', () => {
  it('counts as saved when the house says that it is on disk, and not when it was sent', async () => {
    const { line, house } = await seated();
    type(line, 'một');
    expect(line.save).toEqual({ kind: 'saving' });
    house().keep();
    expect(line.save).toEqual({ kind: 'saved', at: 9 });
    expect(house().text).toContain('một');
  });

  it('while a parcel is under way goes with the next, all of it', async () => {
    const { line, house } = await seated();
    for (const word of ['một', 'hai', 'ba']) type(line, word);
    expect(house().parcels).toHaveLength(1);
    house().keep();
    expect(line.save.kind).toBe('saving');
    expect(house().parcels).toHaveLength(1);
    house().keep();
    expect(line.save.kind).toBe('saved');
    expect(house().text).toMatch(/một.*hai.*ba/);
  });

  it('is sent again when the line broke before the house answered', async () => {
    const { line, house } = await seated();
    type(line, 'một');
    house().hangUp(1006);
    type(line, 'hai');
    expect(line.save).toEqual({ kind: 'reconnecting', kept: 2 });
    line.connect();
    await house().welcome();
    house().keep();
    expect(house().text).toMatch(/một.*hai/);
    expect(line.save.kind).toBe('saved');
  });

  it('is kept here when the disk of the house is full, and the line says so', async () => {
    const { line, house } = await seated();
    type(line, 'một');
    house().say({ say: 'not_kept', number: house().parcels[0]?.number ?? 0 });
    type(line, 'hai');
    expect(line.save).toEqual({ kind: 'not_kept', kept: 2 });
  });

  it('too late for the stage is kept here, and goes in when one may write again', async () => {
    const { line, house } = await seated();
    type(line, 'muộn');
    const [parcel] = house().parcels.splice(0);
    house().say({ say: 'refused', number: parcel?.number ?? 0, right: 'reads' });
    expect(line.right).toBe('reads');
    expect(line.save).toEqual({ kind: 'frozen', kept: 1 });
    house().say({ say: 'rights', right: 'writes' });
    house().keep();
    expect(house().text).toContain('muộn');
  });

  it('too late for the stage can be given up: it is gone from the device and never sent', async () => {
    const store = aDevice();
    const { line, house } = await seated({ store });
    type(line, 'muộn');
    house().say({ say: 'refused', number: house().parcels.splice(0)[0]?.number ?? 0, right: 'reads' });
    await line.leaveWithout();
    expect(store.kept.size).toBe(0);
    const { line: next, house: again } = await seated({ store });
    expect(next.doc.getXmlFragment('body').toString()).not.toContain('muộn');
    expect(again().parcels).toEqual([]);
  });

  it('goes on when the session ended, and is sent after signing in', async () => {
    const { line, house } = await seated();
    house().hangUp(HANG_UP.signedOut);
    type(line, 'một');
    expect(line.save).toEqual({ kind: 'signed_out', kept: 1 });
    expect(line.right).toBe('writes');
    line.connect();
    await house().welcome();
    house().keep();
    expect(line.save.kind).toBe('saved');
  });
});

describe('what a page left behind unsent', () => {
  async function abandoned() {
    const store = aDevice();
    const { line } = await seated({ store });
    type(line, 'bỏ dở');
    line.leave();
    return store;
  }

  it('is found and sent by the next page of the same person', async () => {
    const store = await abandoned();
    const { line, house } = await seated({ store });
    expect(line.doc.getXmlFragment('body').toString()).toContain('bỏ dở');
    house().keep();
    expect(house().text).toContain('bỏ dở');
    expect(store.kept.size).toBe(0);
  });

  it('is not shown or sent to somebody else on the same device', async () => {
    const store = await abandoned();
    const { line, house } = await seated({ store, personId: 'ha' });
    expect(line.doc.getXmlFragment('body').toString()).not.toContain('bỏ dở');
    expect(house().parcels).toEqual([]);
    expect(store.kept.size).toBe(1);
  });
});

describe('a device that keeps nothing', () => {
  const refusing = () => ({ ...aDevice(), add: async () => false });

  it('is owned up to as long as words are in the page only', async () => {
    const { line, house } = await seated({ store: refusing() });
    house().hangUp(1006);
    type(line, 'một');
    await settled();
    expect(line.save).toEqual({ kind: 'reconnecting', kept: 1, isLoose: true });
    line.connect();
    await house().welcome();
    house().keep();
    expect(line.save.kind).toBe('saved');
    expect(line.isLoose).toBe(false);
  });

  it('does not keep the story from opening when it cannot even be read', async () => {
    const list = () => Promise.reject(new Error('The browser has closed its store.'));
    const { line } = await seated({ store: { ...aDevice(), list } });
    expect(line.hasText).toBe(true);
  });
});

it('a house with another paper gets nothing of this page', async () => {
  const { line, house } = await seated();
  house().hangUp(1006);
  type(line, 'bài cũ');
  line.connect();
  await house().welcome('7-2');
  await settled();
  expect(line.save.kind).toBe('outdated');
  expect(house().parcels).toEqual([]);
});

it('a house that fell back to an older state is given again what it once confirmed', async () => {
  const { line, house } = await seated();
  type(line, 'đã ghi');
  house().keep();
  house().hangUp(1006);
  line.connect();
  await house().welcome();
  house().keep();
  expect(house().text).toContain('đã ghi');
});

it('an older page is told to load anew, one without a right to read that the story is closed', async () => {
  for (const [code, kind] of [
    [HANG_UP.outdated, 'outdated'],
    [HANG_UP.noSuchStory, 'closed'],
  ] as const) {
    const { line, house } = await seated();
    house().hangUp(code);
    expect(line.save.kind).toBe(kind);
    expect(line.right).toBe('reads');
  }
});
