import { expect, it } from 'vitest';
import { grant } from '#lib/newsroom/refusal';
import { reach } from './reach.ts';

const named = (name: string) => Object.assign(new Error('no'), { name });

it('brings the answer', async () => {
  expect(await reach(async () => grant({ stage: 'draft' }))).toEqual({ ok: true, stage: 'draft' });
});

it.each([
  ['a network that is gone', new TypeError('Failed to fetch'), 'out_of_reach'],
  ['a house that was rebuilt meanwhile', named('UnrecognizedActionError'), 'out_of_date'],
  [
    'a server that failed',
    Object.assign(new Error('An error occurred.'), { digest: '1234' }),
    'failed_inside',
  ],
])('says %s as a refusal', async (_, error, code) => {
  expect(await reach(() => Promise.reject(error))).toMatchObject({ ok: false, refusal: { code } });
});

it('lets a redirect pass', async () => {
  const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/desk;307;' });
  await expect(reach(() => Promise.reject(redirect))).rejects.toBe(redirect);
});
