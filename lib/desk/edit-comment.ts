import type { Database } from '#db/client';
import { recordEditedComment } from '#db/comments';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { mayEditComment } from '#lib/newsroom/threads';
import { unfitWords } from './add-comment.ts';
import { announce } from './announce.ts';
import { changeThread } from './comment-thread.ts';
import { readMentions } from './mentions.ts';
import { tellOfComment } from './tell-of-comment.ts';

/**
 * Puts one's own comment into other words; what it said before stays in the ledger, and who is named only now is told.
 * The same words change nothing. Refuses with `no_such_comment`, `no_comments_now`, `comment_of_another`,
 * `comment_empty`, `comment_too_long`, `mention_cannot_read`.
 */
export async function editComment(
  db: Database,
  actor: Actor,
  input: { readonly commentId: number; readonly text: string; readonly mentions?: readonly string[] },
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  const text = input.text.normalize('NFC').trim();
  const answer = await changeThread(db, actor, input.commentId, async (tx, comment, story) => {
    if (!mayEditComment(actor, story, comment)) return refuse('comment_of_another');
    const unfit = unfitWords(text);
    if (unfit) return unfit;
    if (text === comment.text) return null;
    const chosen = [...comment.mentions, ...(input.mentions ?? [])];
    const named = await readMentions(tx, actor, story, { text, chosen });
    if (!named.ok) return named;
    const { personIds: mentions } = named;
    await recordEditedComment(tx, { id: comment.id, text, mentions, now });
    await tellOfComment(tx, actor, {
      story,
      kind: 'edit_comment',
      commentId: comment.id,
      threadId: comment.parentId ?? comment.id,
      text,
      facts: { before: comment.text },
      concerned: [],
      mentioned: mentions.filter((id) => !comment.mentions.includes(id)),
      now,
    });
    return null;
  });
  if (answer.ok) announce({ kind: 'outbox_filled' });
  return answer;
}
