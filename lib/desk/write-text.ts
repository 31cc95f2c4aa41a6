import type { Database } from '#db/client';
import { readStoryState, touchStory } from '#db/stories';
import { recordWriter } from '#db/working-copies';
import type { WorkingText } from '#lib/article/working-copy';
import { mayRead, mayWrite } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';
import { readWorkingText, replaceWorkingText } from './working-text.ts';

/**
 * Writes into a story's working copy from inside the house, where nobody sits at the writing page: seeding, importing.
 * What is not given stays. Refuses with `no_such_story`, `text_frozen`.
 */
export async function writeText(
  db: Database,
  actor: Actor,
  input: { readonly storyId: number; readonly text: Partial<WorkingText> },
  now: number = Date.now(),
): Promise<Answer> {
  const { storyId } = input;
  const { personId } = actor;
  let update: Uint8Array | null = null;
  const answer = await undoOnRefusal<object>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    const present = await readWorkingText(tx, storyId);
    if (!story || !present || !mayRead(actor, story)) return refuse('no_such_story');
    if (!mayWrite(actor, story)) return refuse('text_frozen', { stage: story.stage });
    update = await replaceWorkingText(tx, storyId, { ...present, ...input.text }, { personId, now });
    await recordWriter(tx, { storyId, personId, now });
    await touchStory(tx, storyId, now);
    return grant();
  });
  if (answer.ok && update) announce({ kind: 'text_replaced', storyId, update });
  return answer;
}
