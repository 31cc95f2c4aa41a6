import type { Database } from '#db/client';
import { recordBlocking } from '#db/comments';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { mayBlockByThread } from '#lib/newsroom/threads';
import { changeThread, recordThreadEvent } from './comment-thread.ts';

/**
 * Says that a thread stands in the way of approval until it is settled, or that it does not. Saying what is so already
 * changes nothing. Refuses with `no_such_comment`, `no_comments_now`, `not_yours_to_block`.
 */
export async function blockByComment(
  db: Database,
  actor: Actor,
  input: { readonly commentId: number; readonly isBlocking: boolean },
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  const { isBlocking } = input;
  return changeThread(db, actor, input.commentId, async (tx, comment, story) => {
    if (comment.parentId !== null) return refuse('no_such_comment');
    if (!mayBlockByThread(actor, story, comment)) return refuse('not_yours_to_block');
    if (comment.isBlocking === isBlocking) return null;
    await recordBlocking(tx, comment.id, isBlocking);
    const kind = isBlocking ? 'block_by_comment' : 'unblock_by_comment';
    await recordThreadEvent(tx, actor, { story, comment, kind, now });
    return null;
  });
}
