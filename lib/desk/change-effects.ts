import {
  findOpenChange,
  recordChangeForm,
  recordDiscardedChange,
  recordOpenedChange,
  recordPublishedChange,
} from '#db/changes';
import { readSettings } from '#db/settings';
import { putOnShelf } from '#db/shelf';
import { forgetWriters } from '#db/working-copies';
import { CHANGE_RULES } from '#lib/newsroom/changes';
import { frontUntil } from '#lib/newsroom/corrections';
import { sentForm } from './change-form.ts';
import { goBackToRevision } from './go-back-to-revision.ts';
import type { Effects, MoveInHand } from './move-effects.ts';
import { printAnew } from './print-anew.ts';

/** Opens a change on top of what readers see: the working copy says exactly what the live revision says. */
export async function openChange({ tx, story, input, decision, actorId, now }: MoveInHand): Promise<Effects> {
  const { openChange: kind } = decision;
  if (kind === null || actorId === null || story.liveRevisionId === null)
    throw new Error(`Story ${story.id} has nothing to change.`);
  const baseRevisionId = story.liveRevisionId;
  const changeId = await recordOpenedChange(tx, {
    storyId: story.id,
    kind,
    baseRevisionId,
    openedBy: actorId,
    now,
  });
  await recordChangeForm(tx, changeId, sentForm(input));
  await forgetWriters(tx, story.id);
  return { update: await goBackToRevision(tx, story.id, baseRevisionId, { personId: null, now }) };
}

/** Prints a change: the new revision stands in the old one's place, with the date and the note that its kind asks for. */
export async function publishChange({ tx, story, decision, now }: MoveInHand): Promise<Effects> {
  const change = await findOpenChange(tx, story.id);
  if (!change || decision.liveRevisionId === null) throw new Error(`Story ${story.id} has no open change.`);
  const { statutoryFrontDays } = await readSettings(tx);
  await recordPublishedChange(tx, {
    id: change.id,
    revisionId: decision.liveRevisionId,
    frontUntil: frontUntil(change.kind, now, statutoryFrontDays),
    now,
  });
  await forgetWriters(tx, story.id);
  await putOnShelf(tx, story.id, now);
  await printAnew(tx, {
    storyId: story.id,
    revisionIds: [story.liveRevisionId, decision.liveRevisionId],
    corrections: CHANGE_RULES[change.kind].isListed,
  });
  return {};
}

/**
 * Gives a change up: the working copy and the fields go back to what is live; what was written stays in the
 * history, and what was only suggested goes with it.
 */
export async function discardChange({ tx, story, now }: MoveInHand): Promise<Effects> {
  const change = await findOpenChange(tx, story.id);
  if (!change || story.liveRevisionId === null) throw new Error(`Story ${story.id} has no open change.`);
  await recordDiscardedChange(tx, change.id, now);
  await forgetWriters(tx, story.id);
  return { update: await goBackToRevision(tx, story.id, story.liveRevisionId, { personId: null, now }) };
}
