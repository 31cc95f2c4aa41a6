import type { Database, Transaction } from '#db/client';
import { type Comment, getComment } from '#db/comments';
import { recordEvent } from '#db/events';
import { readStoryState, touchStory } from '#db/stories';
import { mayComment, mayRead } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';
import { announce } from './announce.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

type ThreadWork = (tx: Transaction, comment: Comment, story: StoryState) => Promise<Refused | null>;

/** Changes a comment, or a thread by its first one, for an actor who may comment on its story; announces it. */
export async function changeThread(
  db: Database,
  actor: Actor,
  commentId: number,
  work: ThreadWork,
): Promise<Answer<{ storyId: number }>> {
  const answer = await undoOnRefusal<{ storyId: number }>(db, async (tx) => {
    const comment = await getComment(tx, commentId);
    const story = comment && (await readStoryState(tx, comment.storyId));
    if (!comment || !story || !mayRead(actor, story)) return refuse('no_such_comment');
    if (!mayComment(actor, story)) return refuse('no_comments_now');
    return (await work(tx, comment, story)) ?? grant({ storyId: story.id });
  });
  if (answer.ok) announce({ kind: 'comments_changed', storyId: answer.storyId });
  return answer;
}

/** Records what was done to a thread in the ledger of its story. */
export async function recordThreadEvent(
  tx: Transaction,
  actor: Actor,
  done: { story: StoryState; comment: Comment; kind: string; now: number },
) {
  const { story, comment, kind, now } = done;
  await touchStory(tx, story.id, now);
  const facts = { commentId: comment.id, threadId: comment.parentId ?? comment.id };
  await recordEvent(tx, { storyId: story.id, actorId: actor.personId, kind, now, facts });
}
