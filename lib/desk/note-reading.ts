import type { Database } from '#db/client';
import { recordReading } from '#db/readings';
import { readStoryState } from '#db/stories';
import { findUnkeptTyping } from '#db/unkept-typing';
import { cutRevision } from './cut-revision.ts';

/**
 * Notes what a person had before them when they left a story, so that they can ask later what changed since. What others
 * and they typed until then is cut as a revision first, in the name of whoever typed last.
 */
export async function noteReading(
  db: Database,
  reading: { readonly storyId: number; readonly personId: string },
  now: number = Date.now(),
): Promise<void> {
  const { storyId, personId } = reading;
  await db.transaction(async (tx) => {
    const typing = await findUnkeptTyping(tx, storyId);
    if (typing) await cutRevision(tx, { storyId, cause: 'typing', personId: typing.personId, now });
    const revisionId = (await readStoryState(tx, storyId))?.latestRevisionId;
    if (revisionId) await recordReading(tx, { storyId, personId, revisionId, now });
  });
}
