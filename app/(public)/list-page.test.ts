import { expect, it } from 'vitest';
import { placeInBoth } from './list-page.ts';
import { wholeAddress } from './surroundings.ts';

const CURSOR = '1790000000000-12';

it('the first page of a list names itself and its pair, in both languages the same', () => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => placeInBoth('/song-nuoc', language));
  expect(vi?.head.canonical).toBe(wholeAddress('/song-nuoc'));
  expect(en?.head.canonical).toBe(wholeAddress('/en/song-nuoc'));
  expect(vi?.head.alternates).toEqual(en?.head.alternates);
  expect(vi?.head.alternates?.map(({ address }) => address)).toEqual([
    wholeAddress('/song-nuoc'),
    wholeAddress('/en/song-nuoc'),
  ]);
});

it('a page further back stands for itself, with no pair where the other language lists other stories', () => {
  const { address, otherAddress, head } = placeInBoth('/song-nuoc', 'en', { before: CURSOR });
  expect(head.canonical).toBe(wholeAddress(`/en/song-nuoc?truoc=${CURSOR}`));
  expect(head.alternates).toBeUndefined();
  expect([address, otherAddress]).toEqual(['/en/song-nuoc', '/song-nuoc']);
});

it('a page further back has its pair where both languages list the same', () => {
  const { otherAddress, head } = placeInBoth('/dinh-chinh', 'vi', { before: CURSOR, isInBoth: true });
  expect(head.canonical).toBe(wholeAddress(`/dinh-chinh?truoc=${CURSOR}`));
  expect(otherAddress).toBe(`/en/dinh-chinh?truoc=${CURSOR}`);
  expect(head.alternates?.map(({ address }) => address)).toEqual([
    wholeAddress(`/dinh-chinh?truoc=${CURSOR}`),
    wholeAddress(`/en/dinh-chinh?truoc=${CURSOR}`),
  ]);
});

it('a beginning that makes no sense shows the first page, which says so', () => {
  for (const before of ['', 'x', "1-1' or 1=1"])
    expect(placeInBoth('/moi-nhat', 'vi', { before }).head).toEqual(placeInBoth('/moi-nhat', 'vi').head);
});
