import { findBreaking, removeBreaking } from '#db/breaking-news';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { readStoryState } from '#db/stories';
import { bumpTags } from '#db/tag-versions';
import { mayRead } from '#lib/newsroom/access';
import { mayBreakNews } from '#lib/newsroom/breaking';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';
import { announce } from './announce.ts';

/**
 * Takes a story off from above the front page; it stays where else readers find it. One that does not stand there any
 * more is left as it is. Refuses with `no_such_story` and `breaking_not_yours`.
 */
export async function endBreaking(
  db: Database,
  actor: Actor,
  { storyId }: { readonly storyId: number },
  now: number = Date.now(),
): Promise<Answer> {
  const answer = await inPublic(db).transaction(async (tx): Promise<Answer> => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    if (!mayBreakNews(actor, story)) return refuse('breaking_not_yours');
    const span = await findBreaking(tx, storyId, now);
    if (!span) return grant();

    await removeBreaking(tx, storyId);
    await bumpTags(tx, ['latest']);
    const { personId: actorId } = actor;
    await recordEvent(tx, { storyId, actorId, kind: 'end_breaking', now, facts: span });
    return grant();
  });
  if (answer.ok) announce({ kind: 'fields_edited', storyId });
  return answer;
}
