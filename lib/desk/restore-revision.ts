import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getRevision } from '#db/revisions';
import { readStoryState } from '#db/stories';
import { recordWriter } from '#db/working-copies';
import { mayRead, mayWrite } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { cutRevision } from './cut-revision.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';
import { countOpenSuggestions, replaceWorkingText, textOfRevision } from './working-text.ts';

type Restored = { readonly revisionId: number; readonly replacedId: number };

/**
 * Brings the text of an earlier revision back into the working copy and cuts it as a new revision; what stood there is
 * kept as one first: `replacedId` is its id, to be brought back in turn. Fields are not touched. Refuses with `no_such_story`, `no_such_revision`, `text_frozen`,
 * `suggestions_open`: no revision holds what is only suggested, so it would be gone.
 */
export async function restoreRevision(
  db: Database,
  actor: Actor,
  input: { readonly storyId: number; readonly revisionId: number },
  now: number = Date.now(),
): Promise<Answer<Restored>> {
  const { storyId } = input;
  const { personId } = actor;
  let update: Uint8Array | null = null;
  const answer = await undoOnRefusal<Restored>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    const revision = await getRevision(tx, input.revisionId);
    if (revision?.storyId !== storyId) return refuse('no_such_revision');
    if (!mayWrite(actor, story)) return refuse('text_frozen', { stage: story.stage });
    const open = await countOpenSuggestions(tx, storyId);
    if (open > 0) return refuse('suggestions_open', { count: open });

    const replaced = await cutRevision(tx, { storyId, cause: 'typing', personId, now });
    update = await replaceWorkingText(tx, storyId, textOfRevision(revision), { personId, now });
    await recordWriter(tx, { storyId, personId, now });
    const restored = await cutRevision(tx, { storyId, cause: 'restored', personId, now });
    await recordEvent(tx, {
      storyId,
      actorId: personId,
      kind: 'restore_revision',
      now,
      revisionId: restored.id,
      facts: { from: revision.number },
    });
    return grant({ revisionId: restored.id, replacedId: replaced.id });
  });
  if (answer.ok && update) announce({ kind: 'text_replaced', storyId, update });
  return answer;
}
