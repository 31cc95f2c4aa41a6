import { expect, it } from 'vitest';
import { insightsHref, readInsightsWish, tableHref } from './insights-wish.ts';

const WHOLE = { range: 'week', section: null } as const;

it('an address says what is asked, and is read again as it was written', () => {
  expect(readInsightsWish({})).toEqual(WHOLE);
  expect(insightsHref(WHOLE)).toBe('/desk/insights');
  expect(tableHref(WHOLE, 'reads')).toBe('/desk/insights/tables/reads');
  const wish = { range: 'year', section: 'song-nuoc' } as const;
  const href = insightsHref(wish);
  expect(href).toBe('/desk/insights?range=year&section=song-nuoc');
  expect(readInsightsWish(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(wish);
  expect(insightsHref(wish, { section: null })).toBe('/desk/insights?range=year');
  expect(tableHref(wish, 'steps')).toBe('/desk/insights/tables/steps?range=year&section=song-nuoc');
});

it.each([{ range: 'century', section: '../x' }, { range: ['week'], section: ['a', 'b'] }, { section: '' }])(
  'nonsense counts as not asked: %j',
  (params) => {
    expect(readInsightsWish(params)).toEqual(WHOLE);
  },
);
