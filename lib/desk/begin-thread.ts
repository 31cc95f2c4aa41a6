import type { Transaction } from '#db/client';
import { type NewComment, recordComment } from '#db/comments';
import { markBlock, markWords, takesMarks } from '#lib/article/threads/thread-marks';
import { type BlockPlace, findBlock, findWords, type WordsPlace } from '#lib/article/threads/thread-places';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { LONGEST_QUOTE } from '#lib/newsroom/threads';
import { openDocument, writeDocument } from './working-text.ts';

/** What a new thread is about: words of a field, a block of the body, or (null) the story as a whole. */
export type About = { readonly words: WordsPlace } | { readonly block: BlockPlace } | null;

type FirstComment = Omit<NewComment, 'anchorField' | 'anchorBlock' | 'quote' | 'parentId'>;

/**
 * Begins a thread and marks in the working copy what it is about. It is the house that sets the mark, because people may
 * comment who may not write. Answers the update for open documents. Refuses with `words_changed` when the place does not
 * read any more as the person saw it, `words_too_many`.
 */
export async function beginThread(
  tx: Transaction,
  comment: FirstComment,
  about: About,
): Promise<Answer<{ commentId: number; update: Uint8Array | null }>> {
  const whole = { ...comment, parentId: null, anchorField: null, anchorBlock: null, quote: '' };
  if (about === null) return grant({ commentId: await recordComment(tx, whole), update: null });
  if ('words' in about && about.words.words.length > LONGEST_QUOTE)
    return refuse('words_too_many', { most: LONGEST_QUOTE });
  const doc = await openDocument(tx, comment.storyId);
  const place = doc && ('words' in about ? placeOfWords(doc, about.words) : placeOfBlock(doc, about.block));
  if (!doc || !place) return refuse('words_changed');
  const { mark, ...anchor } = place;
  const commentId = await recordComment(tx, { ...whole, ...anchor });
  const { storyId, now } = comment;
  // Nobody wrote: whoever comments in a draft may still approve it.
  const update = await writeDocument(tx, { storyId, doc, personId: null, now }, () => mark(commentId));
  return grant({ commentId, update });
}

type Doc = Parameters<typeof findWords>[0];
type Place = Pick<NewComment, 'anchorField' | 'anchorBlock' | 'quote'> & { mark: (thread: number) => void };

function placeOfWords(doc: Doc, words: WordsPlace): Place | null {
  const found = findWords(doc, words);
  if (!found || !takesMarks(found.runs)) return null;
  const { runs, quote } = found;
  return {
    anchorField: words.field,
    anchorBlock: null,
    quote,
    mark: (thread) => markWords(runs, thread),
  };
}

function placeOfBlock(doc: Doc, block: BlockPlace): Place | null {
  const found = findBlock(doc, block);
  if (!found) return null;
  const { element, quote } = found;
  return {
    anchorField: 'body',
    anchorBlock: block.block,
    quote: quote.slice(0, LONGEST_QUOTE),
    mark: (thread) => markBlock(element, thread),
  };
}
