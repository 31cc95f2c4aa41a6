import { expect, it, vi } from 'vitest';
import { patient } from './patient-reading.ts';

const page = { headers: { rsc: '1' } };
const away = () => Promise.reject(new TypeError('Failed to fetch'));

it('a page is waited for until the house answers', async () => {
  const house = vi.fn<typeof fetch>().mockImplementation(() => Promise.resolve(new Response('here')));
  house.mockImplementationOnce(away).mockImplementationOnce(away);
  expect(await (await patient(house, 1)('/desk/stories/1', page)).text()).toBe('here');
  expect(house).toHaveBeenCalledTimes(3);
});

it('a page that is cut in the middle is asked for again, and says where it came from', async () => {
  const cut = new Response(
    new ReadableStream({
      start: (line) => {
        line.enqueue(new TextEncoder().encode('hal'));
        line.error(new TypeError('network error'));
      },
    }),
  );
  const house = vi.fn<typeof fetch>().mockImplementationOnce(() => Promise.resolve(cut));
  house.mockImplementation(() =>
    Promise.resolve(Object.defineProperty(new Response('whole'), 'url', { value: '/desk/stories/1?_rsc=a' })),
  );
  const answer = await patient(house, 1)('/desk/stories/1', page);
  expect(await answer.text()).toBe('whole');
  expect(answer.url).toBe('/desk/stories/1?_rsc=a');
});

it.each([
  ['an action', { ...page, method: 'POST' }],
  ['a question', {}],
  ['nothing', undefined],
])('%s that cannot reach the house fails at once', async (_, init) => {
  const house = vi.fn<typeof fetch>().mockImplementation(away);
  await expect(patient(house, 1)('/desk/stories/1/now', init)).rejects.toThrow('Failed to fetch');
  expect(house).toHaveBeenCalledTimes(1);
});

it('a page that nobody waits for any longer is asked for no more', async () => {
  const house = vi.fn<typeof fetch>().mockImplementation(away);
  const signal = AbortSignal.abort();
  await expect(patient(house, 1)('/desk', { ...page, signal })).rejects.toThrow('Failed to fetch');
});
