import { fork } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { PrintingHouse } from './printing-house.ts';

vi.mock('node:child_process', { spy: true });

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  vi.mocked(fork).mockClear();
});

function aHouse({ page = 20_000, program = 'printing-house-testing.ts' } = {}) {
  const house = new PrintingHouse(join(import.meta.dirname, program), { page, goingHome: 200, rest: 10 });
  closing.push(() => house.close());
  const printersOf = async (address: string) => Number((await house.setPage(address)).body);
  return { house, printersOf };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('has pages drawn in another process, several at once, and bytes come back as bytes', async () => {
  const { house } = aHouse();
  const order = { address: '/', status: 200, versions: { site: 3 }, noindex: false };
  const [print, page] = await Promise.all([house.print(order, 1_000), house.setPage('/')]);
  expect(print).toMatchObject({ status: 200, versions: { site: 3 }, printedAt: 1_000 });
  expect(print.identity.body).toBeInstanceOf(Buffer);
  expect(print.identity.body).toEqual(page.body);
  expect(Number(page.body)).not.toBe(process.pid);
});

it('has its printers come with the first page, not before, and not again with the next', async () => {
  const { printersOf } = aHouse();
  expect(fork).not.toHaveBeenCalled();
  const printers = await printersOf('/');
  expect(await printersOf('/')).toBe(printers);
  expect(fork).toHaveBeenCalledOnce();
});

it('takes no page when it is closed, and has nobody come for it', async () => {
  const { house } = aHouse();
  await house.close();
  await expect(house.setPage('/')).rejects.toThrow('closed');
  expect(fork).not.toHaveBeenCalled();
});

it('says why a page could not be drawn, and draws the next', async () => {
  const { house, printersOf } = aHouse();
  await expect(house.setPage('/fails')).rejects.toThrow('no such page');
  await expect(house.setPage('/fails-oddly')).rejects.toThrow('an odd page');
  expect(await printersOf('/')).toBeGreaterThan(0);
});

it('gives a page up after some time, and printers who are stuck', async () => {
  const { house, printersOf } = aHouse({ page: 1_500 });
  const before = await printersOf('/');
  await expect(house.setPage('/stuck')).rejects.toThrow('too long');
  expect(await printersOf('/')).not.toBe(before);
});

it('has a page over which the printers fall tried once more, and finishes what else they were at', async () => {
  const { house, printersOf } = aHouse();
  const before = await printersOf('/');
  const fatal = () => expect(house.setPage('/falls')).rejects.toThrow('fell over this page');
  const failed = [fatal()];
  const innocent = [printersOf('/pauses'), printersOf('/pauses')];
  // Somebody asks for the fatal page again while the others are being tried once more.
  await expect.poll(() => isRunning(before)).toBe(false);
  failed.push(fatal(), fatal());
  innocent.push(printersOf('/pauses'));
  for (const printers of await Promise.all(innocent)) expect(printers).not.toBe(before);
  await Promise.all(failed);
  expect(isRunning(await printersOf('/'))).toBe(true);
});

it('has what is asked for while nobody stands at the press printed by those who come next', async () => {
  const { printersOf } = aHouse();
  const before = await printersOf('/');
  process.kill(before, 'SIGKILL');
  await expect.poll(() => isRunning(before)).toBe(false);
  expect(await printersOf('/')).not.toBe(before);
});

it.each(['/', '/slow', '/stuck'])(
  'leaves no printers behind when it closes while they are at %s',
  async (at) => {
    const { house, printersOf } = aHouse();
    const printers = await printersOf('/');
    const left = at === '/' ? null : expect(house.setPage(at)).rejects.toThrow('closed');
    await house.close();
    await left;
    expect(isRunning(printers)).toBe(false);
  },
);

it('lacks a page, and nothing more, when no printers come', async () => {
  const { house } = aHouse({ page: 1_000, program: 'nobody.ts' });
  await expect(house.setPage('/')).rejects.toThrow();
  vi.spyOn(process, 'execPath', 'get').mockReturnValue('/nowhere/node');
  const nowhere = aHouse();
  await expect(nowhere.house.setPage('/')).rejects.toThrow();
  vi.restoreAllMocks();
  expect(await nowhere.printersOf('/')).toBeGreaterThan(0);
});
