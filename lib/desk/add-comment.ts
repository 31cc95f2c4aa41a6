import type { Database } from '#db/client';
import { getComment, recordComment } from '#db/comments';
import { recordEvent } from '#db/events';
import { enqueueEffect } from '#db/outbox';
import { readStoryState, touchStory } from '#db/stories';
import { mayComment, mayRead } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';
import { announce } from './announce.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

const MOST_CHARACTERS = 4000;

/**
 * Comments on a story, or replies to a comment; a blocking comment stands in the way of approval until it is resolved.
 * Owners and the claiming editor are told. Refuses with `no_such_story`, `no_comments_now`, `comment_empty`,
 * `comment_too_long`, `no_such_comment`.
 */
export async function addComment(
  db: Database,
  actor: Actor,
  input: {
    readonly storyId: number;
    readonly text: string;
    readonly isBlocking?: boolean;
    readonly parentId?: number | null;
  },
  now: number = Date.now(),
): Promise<Answer<{ commentId: number }>> {
  const { storyId, isBlocking = false, parentId = null } = input;
  const text = input.text.normalize('NFC').trim();
  const answer = await undoOnRefusal<{ commentId: number }>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    if (!mayComment(actor, story)) return refuse('no_comments_now');
    if (text === '') return refuse('comment_empty', undefined, ['text']);
    if (text.length > MOST_CHARACTERS) return refuse('comment_too_long', { most: MOST_CHARACTERS }, ['text']);
    const parent = parentId === null ? null : await getComment(tx, parentId);
    if (parentId !== null && parent?.storyId !== storyId) return refuse('no_such_comment');

    const { personId } = actor;
    // A reply joins the thread of the comment it answers, and a thread blocks by its first comment.
    const thread = parent ? (parent.parentId ?? parent.id) : null;
    const blocks = isBlocking && thread === null;
    const commentId = await recordComment(tx, {
      storyId,
      parentId: thread,
      personId,
      text,
      isBlocking: blocks,
      now,
    });
    await touchStory(tx, storyId, now);
    const eventId = await recordEvent(tx, {
      storyId,
      actorId: personId,
      kind: 'comment',
      now,
      facts: { commentId, ...(blocks && { isBlocking: true }) },
    });
    await enqueueEffect(tx, {
      kind: 'notify',
      dedupeKey: `notify:${eventId}`,
      payload: {
        eventId,
        storyId,
        kind: 'comment',
        personIds: hearersOf(story, personId, parent?.personId ?? null),
      },
      now,
    });
    return grant({ commentId });
  });
  if (answer.ok) {
    announce({ kind: 'comments_changed', storyId });
    announce({ kind: 'outbox_filled' });
  }
  return answer;
}

function hearersOf(story: StoryState, personId: string, answered: string | null): string[] {
  const concerned = [...story.ownerIds, story.claimedBy, answered];
  return [...new Set(concerned.filter((id) => id !== null && id !== personId))] as string[];
}
