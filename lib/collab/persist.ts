import * as Y from 'yjs';
import type { Database, Transaction } from '#db/client';
import { readActor } from '#db/people';
import { readStoryState, touchStory } from '#db/stories';
import { appendUpdate, readTypedSince, recordWriter } from '#db/working-copies';
import { lesserRight, mayRead, type WritingRight, writingRight } from '#lib/newsroom/access';
import type { StoryState } from '#lib/newsroom/story';

/** Something typed by somebody, and as what it was found sound: as writing, or as suggestions and nothing else. */
export type Typed = {
  readonly personId: string;
  readonly update: Uint8Array;
  readonly soundFor: 'writes' | 'suggests';
};

/**
 * What a commit has brought: whose typing was refused and what they may do now, what others had written meanwhile, and
 * the last update's number.
 */
export type Kept = {
  readonly refused: ReadonlyMap<string, WritingRight>;
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
    const refused = new Map<string, WritingRight>();
    let lastSeq = lastWritten;
    for (const [personId, theirs] of byPerson(typed)) {
      const right = story ? await rightNow(tx, personId, story) : 'reads';
      if (theirs.some(({ soundFor }) => lesserRight(soundFor, right) !== soundFor)) {
        refused.set(personId, right);
        continue;
      }
      const updates = theirs.map(({ update }) => update);
      const update = updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates(updates);
      lastSeq = await appendUpdate(tx, { storyId, personId, update, now });
      await recordWriter(tx, { storyId, personId, now });
    }
    if (lastSeq > lastWritten) await touchStory(tx, storyId, now);
    return { refused, written, lastSeq };
  });
}

function byPerson(typed: readonly Typed[]): Map<string, Typed[]> {
  const sorted = new Map<string, Typed[]>();
  for (const one of typed) sorted.set(one.personId, [...(sorted.get(one.personId) ?? []), one]);
  return sorted;
}

async function rightNow(tx: Transaction, personId: string, story: StoryState): Promise<WritingRight> {
  const actor = await readActor(tx, personId);
  return actor !== null && mayRead(actor, story) ? writingRight(actor, story) : 'reads';
}
