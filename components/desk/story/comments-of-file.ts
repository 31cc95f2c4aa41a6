import { findQuoted } from '#components/editor/discussing/find-quoted.ts';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import type { useWords } from '#components/ui/words';
import type { CopyComment } from '#lib/article/docx/copy';
import { truncate } from '#lib/text/count';
import { reach } from '../reach.ts';
import type { StoryActions } from './story-actions.ts';
import { whenWordsAreThere } from './threads/when-words-are-there.ts';

/** In letters as one reads them; the house counts code units, of which some letters have more. */
const MOST_IN_COMMENT = 3_900;

type Words = ReturnType<typeof useWords>;

/** What a comment of a file says in the story: who wrote it there, and what. */
export function sayOfFile(t: Words, { author, words }: CopyComment): string {
  return truncate(t('docx.commentBy', { author, words }), MOST_IN_COMMENT);
}

/**
 * Brings the comments of a file into a story that is open: each to its words where they stand there exactly once, else to
 * the story as a whole with the words quoted. Answers how many were not taken.
 */
export async function bringComments(
  t: Words,
  comment: StoryActions['comment'],
  { storyId, editors }: { readonly storyId: number; readonly editors: WritingEditors },
  comments: readonly CopyComment[],
): Promise<number> {
  let lost = 0;
  for (const one of comments) {
    const about = findQuoted(editors, one.quoted)?.about;
    const text = sayOfFile(t, one);
    const there = about && (await whenWordsAreThere(() => reach(() => comment({ storyId, text, about }))));
    const quoting = one.quoted === '' ? text : t('docx.commentAbout', { quoted: one.quoted, comment: text });
    const whole = { storyId, text: truncate(quoting, MOST_IN_COMMENT) };
    const answer = there?.ok ? there : await reach(() => comment(whole));
    if (!answer.ok) lost += 1;
  }
  return lost;
}
