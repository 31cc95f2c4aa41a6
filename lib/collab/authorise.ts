import type { Queries } from '#db/client';
import { readActor } from '#db/people';
import { findSession } from '#db/sessions';
import { readStoryState } from '#db/stories';
import { mayRead, type WritingRight, writingRight } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { HANG_UP } from './frames.ts';

/** What somebody may do at a story at this moment, or why they may not even sit there. */
export type Standing =
  | { readonly hangUp: null; readonly actor: Actor; readonly right: WritingRight }
  | { readonly hangUp: number };

/**
 * How a signed-in browser stands to a story now: by its session, the person's account and roles, and the story's stage,
 * all as the database has them at this moment.
 */
export async function standingOf(
  q: Queries,
  { sessionId, personId, storyId }: { sessionId: string; personId: string; storyId: number },
  now = Date.now(),
): Promise<Standing> {
  const session = await findSession(q, sessionId, now);
  const actor = session?.personId === personId ? await readActor(q, personId) : null;
  if (!actor) return { hangUp: HANG_UP.signedOut };
  const story = await readStoryState(q, storyId);
  if (!story || !mayRead(actor, story)) return { hangUp: HANG_UP.noSuchStory };
  return { hangUp: null, actor, right: writingRight(actor, story) };
}
