import type { Database } from '#db/client';
import { readStoryState } from '#db/stories';
import { recordHintShownAgain, recordLeftHint } from '#db/style-rules';
import { writingRight } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Leaves a hint as it is for everybody who opens the story, or has it shown again. It is a remark on the writing, not a
 * deed in the life of the story: the ledger says nothing of it. Refuses `no_such_story`, `not_your_story_to_edit`.
 */
export async function leaveHint(
  db: Database,
  actor: Actor,
  { storyId, hint, isLeft }: { readonly storyId: number; readonly hint: string; readonly isLeft: boolean },
  now: number = Date.now(),
): Promise<Answer> {
  return db.transaction(async (tx): Promise<Answer> => {
    const story = await readStoryState(tx, storyId);
    if (!story) return refuse('no_such_story');
    if (writingRight(actor, story) === 'reads') return refuse('not_your_story_to_edit');
    if (isLeft) await recordLeftHint(tx, { storyId, hint, leftBy: actor.personId, leftAt: now });
    else await recordHintShownAgain(tx, storyId, hint);
    return grant();
  });
}
