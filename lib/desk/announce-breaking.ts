import { clearPastBreaking, recordBreaking } from '#db/breaking-news';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { listBreaking } from '#db/published';
import { readStoryState } from '#db/stories';
import { bumpTags } from '#db/tag-versions';
import { mayRead } from '#lib/newsroom/access';
import { type BreakingHours, breakingUntil, checkBreaking } from '#lib/newsroom/breaking';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';
import { announce } from './announce.ts';

/**
 * Puts a live story above the front page of its language as breaking news for so many hours; for one that stands there
 * already they begin anew. Refuses with `no_such_story`, `breaking_not_yours`, `breaking_not_live`, `too_many_breaking`.
 * Answers when it leaves by itself.
 */
export async function announceBreaking(
  db: Database,
  actor: Actor,
  { storyId, hours }: { readonly storyId: number; readonly hours: BreakingHours },
  now: number = Date.now(),
): Promise<Answer<{ until: number }>> {
  const answer = await inPublic(db).transaction(async (tx): Promise<Answer<{ until: number }>> => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    const standing = await listBreaking(tx, { language: story.language, now });
    const others = standing.filter((one) => one.storyId !== storyId).map(({ headline }) => headline);
    const refused = checkBreaking(actor, story, others);
    if (refused) return refused;

    const until = breakingUntil(now, hours);
    await clearPastBreaking(tx, now);
    await recordBreaking(tx, storyId, { since: now, until });
    await bumpTags(tx, ['latest']);
    const { personId: actorId } = actor;
    await recordEvent(tx, { storyId, actorId, kind: 'announce_breaking', now, facts: { hours, until } });
    return grant({ until });
  });
  if (answer.ok) announce({ kind: 'fields_edited', storyId });
  return answer;
}
