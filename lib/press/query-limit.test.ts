import { expect, it } from 'vitest';
import { aPress } from './press-testing.ts';
import { aQueryLimit, SUGGESTIONS } from './query-limit.ts';

it('what is offered while somebody types keeps nobody of the same network from searching', async () => {
  const { ask } = await aPress({ queries: 2 });
  const statusesOf = (addresses: readonly string[]) =>
    Promise.all(addresses.map(async (address) => (await ask(address)).status));
  const letters = ['b', 'be', 'ben', 'ben+', 'ben+p'];
  expect(await statusesOf(letters.map((typed) => `/goi-y?q=${typed}`))).toEqual(letters.map(() => 200));
  expect(await statusesOf(letters.map((typed) => `/en/goi-y?q=${typed}`))).toEqual(letters.map(() => 200));
  expect((await ask('/tim-kiem?q=ben+pha')).status).toBe(200);
});

it('suggestions have an end as well, a farther one', async () => {
  const [maySuggest, maySearch] = [aQueryLimit(SUGGESTIONS), aQueryLimit()];
  const req = { headers: { 'x-forwarded-for': '203.0.113.7' } } as never;
  const granted = async (may: typeof maySearch) => {
    let times = 0;
    while (await may(req)) times += 1;
    return times;
  };
  expect(await granted(maySuggest)).toBeGreaterThanOrEqual(5 * (await granted(maySearch)));
});
