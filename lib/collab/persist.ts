import * as Y from 'yjs';
import type { Database, Transaction } from '#db/client';
import { readActor } from '#db/people';
import { readStoryState, touchStory } from '#db/stories';
import { appendUpdate, readTypedSince, recordWriter } from '#db/working-copies';
import { mayRead, mayWrite } from '#lib/newsroom/access';
import type { StoryState } from '#lib/newsroom/story';

/** Something typed by somebody. */
export type Typed = { readonly personId: string; readonly update: Uint8Array };

/** What a commit has brought: who could not write, what others had written meanwhile, and the last update's number. */
export type Kept = {
  readonly refusedIds: ReadonlySet<string>;
  readonly written: readonly Uint8Array[];
  readonly lastSeq: number;
};

/**
 * Puts on disk what several people typed in a story, all in one transaction. Whether each may write is asked in that
 * same transaction, so that nothing slips in behind a move. Throws when it could not be written: then none of it is.
 */
export async function keepTyped(
  db: Database,
  { storyId, seenSeq, typed }: { storyId: number; seenSeq: number; typed: readonly Typed[] },
  now = Date.now(),
): Promise<Kept> {
  return db.transaction(async (tx) => {
    const { updates: written, lastSeq: lastWritten } = await readTypedSince(tx, storyId, seenSeq);
    const story = await readStoryState(tx, storyId);
    const refusedIds = new Set<string>();
    let lastSeq = lastWritten;
    for (const [personId, updates] of byPerson(typed)) {
      if (!story || !(await mayStillWrite(tx, personId, story))) {
        refusedIds.add(personId);
        continue;
      }
      const update = updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates(updates);
      lastSeq = await appendUpdate(tx, { storyId, personId, update, now });
      await recordWriter(tx, { storyId, personId, now });
    }
    if (lastSeq > lastWritten) await touchStory(tx, storyId, now);
    return { refusedIds, written, lastSeq };
  });
}

function byPerson(typed: readonly Typed[]): Map<string, Uint8Array[]> {
  const sorted = new Map<string, Uint8Array[]>();
  for (const { personId, update } of typed) sorted.set(personId, [...(sorted.get(personId) ?? []), update]);
  return sorted;
}

async function mayStillWrite(tx: Transaction, personId: string, story: StoryState): Promise<boolean> {
  const actor = await readActor(tx, personId);
  return actor !== null && mayRead(actor, story) && mayWrite(actor, story);
}
