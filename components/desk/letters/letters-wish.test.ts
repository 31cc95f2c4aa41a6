import { expect, it } from 'vitest';
import { lettersHref, readLettersWish } from './letters-wish.ts';

const WHOLE = { list: 'open', kind: null, before: 0 } as const;

it('an address says which letters are asked for, and is read again as it was written', () => {
  expect(readLettersWish({})).toEqual(WHOLE);
  expect(lettersHref(WHOLE)).toBe('/desk/letters');
  const wish = { list: 'settled', kind: 'error', before: 7 } as const;
  const href = lettersHref(wish, { before: 7 });
  expect(href).toBe('/desk/letters?list=settled&kind=error&before=7');
  expect(readLettersWish(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(wish);
  expect(lettersHref(wish, { kind: 'letter' })).toBe('/desk/letters?list=settled&kind=letter');
});

it.each([
  { list: 'x', kind: 'query', before: '-1' },
  { before: '1e99' },
  { before: ['1', '2'], kind: ['error'] },
])('nonsense counts as not asked: %j', (params) => {
  expect(readLettersWish(params)).toEqual(WHOLE);
});
