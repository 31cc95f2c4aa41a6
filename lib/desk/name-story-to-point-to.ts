import type { Queries } from '#db/client';
import { getDeskStory } from '#db/desk-list';
import { findArticle } from '#db/published';
import { readStoryState } from '#db/stories';
import { mayRead } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { ofCard, ofDesk, type StoryToPointTo } from './find-stories-to-point-to.ts';

/**
 * Says which story a text points to: by its live headline, or by the desk's when the actor may read it. Refuses with
 * `no_such_story` when the actor is not to know of it.
 */
export async function nameStoryToPointTo(
  q: Queries,
  actor: Actor,
  { storyId }: { readonly storyId: number },
): Promise<Answer<{ story: StoryToPointTo }>> {
  const live = await findArticle(q, storyId);
  if (live?.kind === 'article') return grant({ story: ofCard(live) });
  const state = await readStoryState(q, storyId);
  const whole = state && mayRead(actor, state) ? await getDeskStory(q, actor, storyId) : null;
  return whole ? grant({ story: ofDesk(whole) }) : refuse('no_such_story');
}
