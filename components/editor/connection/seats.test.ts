import { expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Seats } from './seats.ts';

/** A hand that types on until it is told to rest. */
function aHand() {
  const waiting = new Set<() => void>();
  const rest = () => {
    const works = [...waiting];
    waiting.clear();
    for (const work of works) work();
  };
  return { rest, whenQuiet: (work: () => void) => void waiting.add(work), stop: () => {} };
}

const HA = { clientId: 7, person: { id: 'ha', name: 'Hà' }, cursor: null };
const NAM = { clientId: 8, person: { id: 'nam', name: 'Nam' }, cursor: null };

function aStory() {
  const hand = aHand();
  const awareness = new Awareness(new Y.Doc());
  const seats = new Seats(awareness, hand);
  const drawn: number[][] = [];
  const others = () => [...awareness.states.keys()].filter((id) => id !== awareness.clientID);
  awareness.on('change', () => drawn.push(others()));
  return { hand, seats, drawn, others };
}

it('who else sits there is drawn when the hand rests, and nothing before', () => {
  const { hand, seats, drawn, others } = aStory();
  seats.show([HA, NAM], []);
  seats.show([HA], [NAM.clientId]);
  expect([drawn, others()]).toEqual([[], []]);
  hand.rest();
  expect(others()).toEqual([HA.clientId]);
  expect(drawn.length).toBeGreaterThan(0);
});

it('nobody is seen while the line is down, and whoever is told of after that is', () => {
  const { hand, seats, others } = aStory();
  seats.show([HA], []);
  seats.clear();
  hand.rest();
  expect(others()).toEqual([]);
  seats.clear();
  seats.show([NAM], []);
  hand.rest();
  expect(others()).toEqual([NAM.clientId]);
});

it('nothing is drawn on a page that was left', () => {
  const { hand, seats, drawn } = aStory();
  seats.show([HA], []);
  seats.leave();
  hand.rest();
  expect(drawn).toEqual([]);
});
