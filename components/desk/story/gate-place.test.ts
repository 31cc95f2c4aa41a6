import { expect, it } from 'vitest';
import { GATES } from '#lib/newsroom/gates';
import { gatePlace } from './gate-place.ts';

it.each(GATES)('there is a place to mend what %s found', (gate) => {
  expect(gatePlace(gate, { leadLacks: true })).toHaveProperty('on');
});

it('words that a picture lacks are written where the picture is', () => {
  expect(gatePlace('picture_credit', { leadLacks: true })).toEqual({
    on: 'panel',
    sheet: 'facts',
    place: 'leadMediaId',
  });
  expect(gatePlace('picture_credit', { leadLacks: false })).toEqual({ on: 'paper', part: 'body' });
});
