import { z } from 'zod';
import type { Seat } from './frames.ts';
import { TEXT_FRAGMENTS } from './sound-change.ts';
import type { Writer } from './writer.ts';

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const id = z.strictObject({ client: count, clock: count });
const place = z.strictObject({
  type: id.nullish(),
  tname: z.enum(TEXT_FRAGMENTS).nullish(),
  item: id.nullish(),
  assoc: z.number().int().min(-1).max(1).optional(),
});
const cursor = z.strictObject({ anchor: place, head: place }).nullable();

/** A cursor as a writer sent it (two Yjs relative positions, or null for none); undefined when it is neither. */
export function cursorOf(said: unknown): z.infer<typeof cursor> | undefined {
  return cursor.safeParse(said).data;
}

/** The seats as others are shown them: who sits there comes from the house's own knowledge, never from the socket. */
export function seatsOf(writers: Iterable<Writer>): Seat[] {
  return [...writers].flatMap(({ actor, clientId, cursor: at }) =>
    clientId === null || clientId === UNSEEN
      ? []
      : { clientId, person: { id: actor.personId, name: actor.name }, cursor: at },
  );
}

/** The number of a writer who came with the number of somebody else's document. */
export const UNSEEN = -1;
