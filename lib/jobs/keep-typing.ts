import type { Database } from '#db/client';
import { listUnkeptTyping } from '#db/unkept-typing';
import { listLongWorkingCopies } from '#db/working-copies';
import { cutRevision } from '#lib/desk/cut-revision';
import { compactWorkingText } from '#lib/desk/working-text';
import { isRevisionDue } from '#lib/newsroom/revisions';

const LONG_WORKING_COPY = 500;

/** Cuts revisions by rule while people type: ten minutes after the last one, or when another person writes. */
export async function keepTyping(db: Database, now: number = Date.now()): Promise<number> {
  let cuts = 0;
  for (const { storyId, personId, at, lastCutAt, lastCutBy } of await listUnkeptTyping(db)) {
    const last = lastCutAt === null ? null : { createdAt: lastCutAt, createdBy: lastCutBy };
    const cause = isRevisionDue(last, { at, personId });
    if (!cause) continue;
    const cut = await db.transaction((tx) => cutRevision(tx, { storyId, cause, personId, now }));
    if (cut.isNew) cuts++;
  }
  return cuts;
}

/** Folds the updates of long working copies into their snapshots, so that opening them stays quick. */
export async function compactLongWorkingCopies(db: Database, now: number = Date.now()): Promise<void> {
  for (const storyId of await listLongWorkingCopies(db, LONG_WORKING_COPY))
    await db.transaction((tx) => compactWorkingText(tx, storyId, now));
}
