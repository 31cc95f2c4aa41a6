import type { Transaction } from '#db/client';
import { recordComment } from '#db/comments';
import { type QuotedWords, quoteFinder } from '#lib/article/threads/find-again';
import { markAgain } from '#lib/article/threads/thread-marks';
import { LONGEST_QUOTE, TEXT_FIELDS } from '#lib/newsroom/threads';
import { openDocument, writeDocument } from './working-text.ts';

/** A comment that a file brought, and the words it was about there; none: it is about the story as a whole. */
export type CommentOfFile = { readonly text: string; readonly quote: string };

/**
 * Records the comments that a file brought to a new story, each at its words where they stand there exactly once; where
 * they do not, the thread keeps the words without a place.
 */
export async function recordCommentsOfFile(
  tx: Transaction,
  { storyId, personId, now }: { readonly storyId: number; readonly personId: string; readonly now: number },
  comments: readonly CommentOfFile[],
): Promise<void> {
  const doc = comments.length > 0 ? await openDocument(tx, storyId) : null;
  if (!doc) return;
  const find = quoteFinder(doc);
  const threads: QuotedWords[] = [];
  for (const { text, quote: words } of comments) {
    const quote = words.normalize('NFC').slice(0, LONGEST_QUOTE);
    const field = TEXT_FIELDS.find((name) => find({ field: name, quote })) ?? 'body';
    const about = { anchorField: quote === '' ? null : field, anchorBlock: null, quote };
    const comment = { storyId, personId, text, now, parentId: null, isBlocking: false, mentions: [] };
    threads.push({ id: await recordComment(tx, { ...comment, ...about }), field, quote });
  }
  await writeDocument(tx, { storyId, doc, personId: null, now }, () => markAgain(doc, threads));
}
