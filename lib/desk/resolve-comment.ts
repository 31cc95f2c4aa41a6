import type { Database } from '#db/client';
import { recordResolvedComment } from '#db/comments';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { maySettleThread } from '#lib/newsroom/threads';
import { changeThread, recordThreadEvent } from './comment-thread.ts';

/**
 * Settles a thread of comments. Whoever may comment may settle it; a blocking one is settled by owners too, since it
 * asks something of them. Settling a settled thread changes nothing. Refuses with `no_such_comment`, `no_comments_now`.
 */
export async function resolveComment(
  db: Database,
  actor: Actor,
  input: { readonly commentId: number },
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  return changeThread(db, actor, input.commentId, async (tx, comment, story) => {
    if (comment.parentId !== null) return refuse('no_such_comment');
    if (!maySettleThread(actor, story)) return refuse('no_comments_now');
    if (comment.resolvedAt !== null) return null;
    await recordResolvedComment(tx, { id: comment.id, personId: actor.personId, now });
    await recordThreadEvent(tx, actor, { story, comment, kind: 'resolve_comment', now });
    return null;
  });
}
