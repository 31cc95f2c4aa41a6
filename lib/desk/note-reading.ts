import { isDeepStrictEqual } from 'node:util';
import type { Database, Transaction } from '#db/client';
import { recordReading } from '#db/readings';
import { findLatestRevision, getRevision, listRevisions } from '#db/revisions';
import { findUnkeptTyping } from '#db/unkept-typing';
import type { WorkingText } from '#lib/article/working-copy';
import { cutRevision } from './cut-revision.ts';

/** Who left a story when (ms), what text they had before them then, and who had typed last in it, if that is known. */
export type Reading = {
  readonly storyId: number;
  readonly personId: string;
  readonly text: WorkingText;
  readonly typedBy: string | null;
  readonly leftAt: number;
};

/**
 * Notes what a person had before them when they left a story, so that they can ask later what changed since. What was
 * typed until then is cut as a revision of that moment, in the name of whoever typed last; where a later one was cut
 * meanwhile, they have read that one if it says what they had before them, and else the one before.
 */
export async function noteReading(db: Database, reading: Reading): Promise<void> {
  const { storyId, personId, leftAt } = reading;
  await db.transaction(async (tx) => {
    const latest = await findLatestRevision(tx, storyId);
    const isOvertaken = latest !== null && latest.createdAt > leftAt;
    if (!isOvertaken) await cutTyping(tx, reading);
    const revisionId = await findRevisionRead(tx, reading);
    if (revisionId) await recordReading(tx, { storyId, personId, revisionId, now: leftAt });
  });
}

async function cutTyping(tx: Transaction, { storyId, text, typedBy, leftAt }: Reading): Promise<void> {
  const typing = await findUnkeptTyping(tx, storyId);
  if (!typing) return;
  const personId = typedBy ?? typing.personId;
  await cutRevision(tx, { storyId, cause: 'typing', personId, now: leftAt, text });
}

async function findRevisionRead(tx: Transaction, { storyId, text, leftAt }: Reading): Promise<number | null> {
  const revisions = await listRevisions(tx, storyId);
  const next = revisions.findLast(({ createdAt }) => createdAt > leftAt);
  if (next && (await says(tx, next.id, text))) return next.id;
  return revisions.find(({ createdAt }) => createdAt <= leftAt)?.id ?? null;
}

async function says(tx: Transaction, revisionId: number, text: WorkingText): Promise<boolean> {
  const revision = await getRevision(tx, revisionId);
  return (
    revision !== null &&
    revision.headline === text.headline.trim() &&
    revision.standfirst === text.standfirst.trim() &&
    isDeepStrictEqual(revision.body, text.body)
  );
}
