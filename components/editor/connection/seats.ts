import { type Awareness, removeAwarenessStates } from 'y-protocols/awareness';
import { penOf } from '#components/ui/pens.ts';
import type { Seat } from '#lib/collab/frames';
import type { PersonHere } from '../writing.ts';
import type { TypingPause } from './typing-pause.ts';

const FROM_HOUSE = 'house';

/**
 * Who sits at the story, as the house shows it, in the text's awareness, which draws their carets. These are drawn in a
 * pause, as their words are: where a caret moves in a line in which an input method is composing, the browser lets go
 * of the syllable.
 */
export class Seats {
  readonly #awareness: Awareness;
  readonly #pause: TypingPause;
  readonly #told: (() => void)[] = [];

  constructor(awareness: Awareness, pause: TypingPause) {
    this.#awareness = awareness;
    this.#pause = pause;
  }

  /** Shows who sits where now, and no longer who has gone. */
  show(seats: readonly Seat[], gone: readonly number[]): void {
    this.#tell(() => {
      seatOthers(this.#awareness, seats);
      removeAwarenessStates(this.#awareness, [...gone], FROM_HOUSE);
    });
  }

  /** Nobody is seen while the line is down. */
  clear(): void {
    this.#tell(() => {
      const others = [...this.#awareness.states.keys()].filter((id) => id !== this.#awareness.clientID);
      removeAwarenessStates(this.#awareness, others, FROM_HOUSE);
    });
  }

  /** What was told and is not drawn yet is of no use to a page that is left. */
  leave(): void {
    this.#told.length = 0;
  }

  #tell(told: () => void): void {
    this.#told.push(told);
    this.#pause.whenQuiet(this.#draw);
  }

  readonly #draw = (): void => {
    for (const told of this.#told.splice(0)) told();
  };
}

function seatOthers(awareness: Awareness, seats: readonly Seat[]): void {
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
  if (added.length + updated.length === 0) return;
  const change = { added, updated, removed: [] };
  awareness.emit('change', [change, FROM_HOUSE]);
  awareness.emit('update', [change, FROM_HOUSE]);
}

/** Who else sits at the story, each once however many screens they have. */
export function peopleAt(awareness: Awareness, self: string): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const { user } of awareness.states.values() as Iterable<{ user?: PersonHere }>) {
    if (user && user.id !== self) people.set(user.id, { id: user.id, name: user.name, pen: user.pen });
  }
  return [...people.values()];
}
