import type { Database, Transaction } from '#db/client';
import { getComment, recordComment } from '#db/comments';
import { readStoryState } from '#db/stories';
import { mayComment, mayRead } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';
import { LONGEST_COMMENT } from '#lib/newsroom/threads';
import { announce } from './announce.ts';
import { type About, beginThread } from './begin-thread.ts';
import { readMentions } from './mentions.ts';
import { tellOfComment } from './tell-of-comment.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

export type CommentInput = {
  readonly storyId: number;
  readonly text: string;
  readonly isBlocking?: boolean;
  readonly parentId?: number | null;
  /** The people chosen to be named; they are where their name stands behind an @. */
  readonly mentions?: readonly string[];
  readonly about?: About;
};

type Said = { commentId: number; threadId: number; update: Uint8Array | null };

/**
 * Comments on a story, on words or a block of it, or replies to a comment; a blocking comment stands in the way of
 * approval until it is resolved. Owners, the claiming editor and whoever is named are told. Refuses with
 * `no_such_story`, `no_comments_now`, `comment_empty`, `comment_too_long`, `no_such_comment`, `mention_cannot_read`,
 * `words_changed`, `words_too_many`.
 */
export async function addComment(
  db: Database,
  actor: Actor,
  input: CommentInput,
  now: number = Date.now(),
): Promise<Answer<{ commentId: number }>> {
  const { storyId } = input;
  const text = input.text.normalize('NFC').trim();
  const answer = await undoOnRefusal<Said>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    if (!mayComment(actor, story)) return refuse('no_comments_now');
    const unfit = unfitWords(text);
    if (unfit) return unfit;
    const named = await readMentions(tx, actor, story, { text, chosen: input.mentions ?? [] });
    if (!named.ok) return named;
    const { personIds: mentioned } = named;

    const answered = input.parentId ? await getComment(tx, input.parentId) : null;
    if (input.parentId && answered?.storyId !== storyId) return refuse('no_such_comment');
    const comment = { storyId, personId: actor.personId, text, mentions: mentioned, now };
    const said = answered
      ? await reply(tx, { ...comment, parentId: answered.parentId ?? answered.id })
      : await begin(tx, { ...comment, isBlocking: input.isBlocking ?? false }, input.about ?? null);
    if (!said.ok) return said;
    await tellOfComment(tx, actor, {
      story,
      kind: 'comment',
      commentId: said.commentId,
      threadId: said.threadId,
      text,
      facts: answered ? {} : { ...(input.isBlocking && { isBlocking: true }) },
      concerned: [...story.ownerIds, story.claimedBy, answered?.personId ?? null],
      mentioned,
      now,
    });
    return said;
  });
  if (!answer.ok) return answer;
  const { update, commentId } = answer;
  if (update) announce({ kind: 'text_replaced', storyId, update });
  announce({ kind: 'comments_changed', storyId });
  announce({ kind: 'outbox_filled' });
  return grant({ commentId });
}

/** Refuses words that are no comment: `comment_empty`, `comment_too_long`. */
export function unfitWords(text: string): Refused | null {
  if (text === '') return refuse('comment_empty', undefined, ['text']);
  if (text.length > LONGEST_COMMENT) return refuse('comment_too_long', { most: LONGEST_COMMENT }, ['text']);
  return null;
}

/** A reply joins the thread of the comment it answers, and a thread blocks by its first comment. */
async function reply(
  tx: Transaction,
  comment: Omit<
    Parameters<typeof recordComment>[1],
    'isBlocking' | 'anchorField' | 'anchorBlock' | 'quote'
  > & { parentId: number },
): Promise<Answer<Said>> {
  const anchorless = { isBlocking: false, anchorField: null, anchorBlock: null, quote: '' };
  const commentId = await recordComment(tx, { ...comment, ...anchorless });
  return grant({ commentId, threadId: comment.parentId, update: null });
}

async function begin(
  tx: Transaction,
  comment: Parameters<typeof beginThread>[1],
  about: About,
): Promise<Answer<Said>> {
  const begun = await beginThread(tx, comment, about);
  return begun.ok ? grant({ ...begun, threadId: begun.commentId }) : begun;
}
