import { expect, it } from 'vitest';
import { shareCardName } from './share-card.ts';

const CARD = {
  paperName: 'Bến Sông',
  section: 'Sông nước',
  headline: 'Bến phà',
  lead: { mediaId: 'abc', focalX: 500, focalY: 500 },
};

it('a card keeps its name until something that it shows is another', () => {
  const name = shareCardName(12, CARD);
  expect(name).toMatch(/^12-[\w-]{12}$/);
  expect(shareCardName(12, { ...CARD })).toBe(name);
  for (const change of [
    { headline: 'Bến phà mới' },
    { section: 'Thời sự' },
    { paperName: 'Báo khác' },
    { lead: null },
  ])
    expect(shareCardName(12, { ...CARD, ...change })).not.toBe(name);
});
