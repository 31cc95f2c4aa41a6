import { type Awareness, removeAwarenessStates } from 'y-protocols/awareness';
import { penOf } from '#components/ui/pens.ts';
import type { Seat } from '#lib/collab/frames';
import type { PersonHere } from '../writing.ts';

const FROM_HOUSE = 'house';

/** Puts the seats that the house shows into the text's awareness, which draws the cursors. */
export function seatOthers(awareness: Awareness, seats: readonly Seat[], gone: readonly number[]): void {
  const added: number[] = [];
  const updated: number[] = [];
  for (const { clientId, person, cursor } of seats) {
    if (clientId === awareness.clientID) continue;
    (awareness.states.has(clientId) ? updated : added).push(clientId);
    awareness.states.set(clientId, { user: { ...person, pen: penOf(person.id) }, cursor });
    awareness.meta.set(clientId, {
      clock: (awareness.meta.get(clientId)?.clock ?? 0) + 1,
      lastUpdated: Date.now(),
    });
  }
  const change = { added, updated, removed: [] };
  if (added.length + updated.length > 0) {
    awareness.emit('change', [change, FROM_HOUSE]);
    awareness.emit('update', [change, FROM_HOUSE]);
  }
  removeAwarenessStates(awareness, [...gone], FROM_HOUSE);
}

/** Nobody is seen while the line is down. */
export function clearSeats(awareness: Awareness): void {
  const others = [...awareness.states.keys()].filter((clientId) => clientId !== awareness.clientID);
  removeAwarenessStates(awareness, others, FROM_HOUSE);
}

/** Who else sits at the story, each once however many screens they have. */
export function peopleAt(awareness: Awareness, self: string): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const { user } of awareness.states.values() as Iterable<{ user?: PersonHere }>) {
    if (user && user.id !== self) people.set(user.id, { id: user.id, name: user.name, pen: user.pen });
  }
  return [...people.values()];
}
