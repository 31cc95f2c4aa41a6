import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { openPrintingHouse } from './printing-house.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function aHouse(patience = 20_000) {
  const house = openPrintingHouse(join(import.meta.dirname, 'printing-house-testing.ts'), {
    patience,
    rest: 10,
  });
  closing.push(house.close);
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

it('says why a page could not be drawn, and draws the next', async () => {
  const { house, printersOf } = aHouse();
  await expect(house.setPage('/fails')).rejects.toThrow('no such page');
  expect(await printersOf('/')).toBeGreaterThan(0);
});

it('gives a page up after some time', async () => {
  const { house } = aHouse(50);
  await expect(house.setPage('/slow')).rejects.toThrow('too long');
});

it('has a page over which the printers fall tried once more, and finishes what else they were at', async () => {
  const { house, printersOf } = aHouse();
  const before = await printersOf('/');
  const fatal = expect(house.setPage('/falls')).rejects.toThrow('fell over this page');
  const after = await printersOf('/');
  await fatal;
  expect(after).not.toBe(before);
  expect(isRunning(await printersOf('/'))).toBe(true);
});

it('has what is asked for while nobody stands at the press printed by those who come next', async () => {
  const { printersOf } = aHouse();
  const before = await printersOf('/');
  process.kill(before, 'SIGKILL');
  await expect.poll(() => isRunning(before)).toBe(false);
  expect(await printersOf('/')).not.toBe(before);
});

it('leaves no printers behind when it closes', async () => {
  const { house, printersOf } = aHouse();
  const printers = await printersOf('/');
  await house.close();
  await pause(0);
  expect(isRunning(printers)).toBe(false);
});
