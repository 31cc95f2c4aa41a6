import type { Database } from '#db/client';
import { recordReopenedComment } from '#db/comments';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { mayReopenThread } from '#lib/newsroom/threads';
import { changeThread, recordThreadEvent } from './comment-thread.ts';

/**
 * Opens a settled thread again: the person who began it, or an editor of the story. Refuses with `no_such_comment`,
 * `no_comments_now`, `not_your_comment`.
 */
export async function reopenComment(
  db: Database,
  actor: Actor,
  input: { readonly commentId: number },
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  return changeThread(db, actor, input.commentId, async (tx, comment, story) => {
    if (comment.parentId !== null) return refuse('no_such_comment');
    if (!mayReopenThread(actor, story, comment)) return refuse('not_your_comment');
    if (comment.resolvedAt === null) return null;
    await recordReopenedComment(tx, comment.id);
    await recordThreadEvent(tx, actor, { story, comment, kind: 'reopen_comment', now });
    return null;
  });
}
