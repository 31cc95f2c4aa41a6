import type { Database } from '#db/client';
import { checkWriting } from '#lib/article/check-writing';
import { picturesIn } from '#lib/article/pictures-in';
import type { Actor, Language } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { unfitWords } from './add-comment.ts';
import type { CommentOfFile } from './comments-of-file.ts';
import { startStory } from './start-story.ts';
import { findTooLong } from './story-fields.ts';

export type StoryFromFile = {
  readonly language: Language;
  readonly sectionId: string | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly bylineText: string;
  /** As `2026-12-01`. */
  readonly eventDate: string | null;
  /** The text in writing form, as the browser read it from the file; it is not trusted. */
  readonly body: unknown;
  readonly comments: readonly CommentOfFile[];
};

/**
 * Starts a story with what a person took from a file: text, fields and comments in one transaction, whole or not at all.
 * Its pictures go into the library with it. Refuses like `startStory`, and with `not_an_article`, `field_too_long`, `comment_empty`, `comment_too_long`.
 */
export async function startFromFile(
  db: Database,
  actor: Actor,
  input: StoryFromFile,
  now: number = Date.now(),
): Promise<Answer<{ storyId: number }>> {
  const checked = checkWriting(input.body, actor.personId);
  if (!checked.ok) return checked;
  const tooLong = findTooLong({ bylineText: input.bylineText });
  if (tooLong) return refuse('field_too_long', { most: tooLong.most }, [tooLong.field]);
  const comments = input.comments.map(({ text, quote }) => ({ text: text.normalize('NFC').trim(), quote }));
  const unfit = comments.map(({ text }) => unfitWords(text)).find(Boolean);
  if (unfit) return unfit;
  const pictures = picturesIn(checked.document).map(({ mediaId }) => mediaId);
  return startStory(db, actor, { ...input, body: checked.document, comments, pictures }, now);
}
