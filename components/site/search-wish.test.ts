import { expect, it } from 'vitest';
import { addressOf, type SearchWish } from './search-wish.ts';

const NOTHING: SearchWish = {
  ...{ q: '', section: '', author: '', topic: '', from: '', until: '' },
  ...{ order: 'best', isExact: false, cursor: null },
};

it('a search has an address in each language, and one that asks for nothing the page’s own', () => {
  const wish: SearchWish = { ...NOTHING, q: 'bến phà', section: 'song-nuoc', isExact: true };
  const asked = `q=${new URLSearchParams({ q: 'bến phà' }).toString().slice(2)}&muc=song-nuoc&dung=1`;
  expect(addressOf(wish, 'vi')).toBe(`/tim-kiem?${asked}`);
  expect(addressOf(wish, 'en')).toBe(`/en/tim-kiem?${asked}`);
  expect(addressOf(NOTHING, 'en')).toBe('/en/tim-kiem');
});
