import type { Transaction } from '#db/client';
import { type RevisionContent, recordRevision } from '#db/revisions';
import { recordSummary } from '#db/stories';
import type { WorkingText } from '#lib/article/working-copy';
import type { RevisionCause } from '#lib/newsroom/revisions';
import { fold } from '#lib/text/fold';
import { readPresentContent } from './present-content.ts';

/**
 * Cuts a revision from the working copy, or from the `text` that stood in it a moment ago, and from the fields as they
 * are now, and brings the desk's lists up to date. A story that says what its latest revision says gets no new one. Answers the revision that holds the present text.
 */
export async function cutRevision(
  tx: Transaction,
  cut: { storyId: number; cause: RevisionCause; personId: string | null; now: number; text?: WorkingText },
): Promise<{ id: number; isNew: boolean }> {
  const { storyId, cause, personId, now, text } = cut;
  const content = await readPresentContent(tx, storyId, text);
  if (!content) throw new Error(`Story ${storyId} has no text to cut a revision from.`);
  const revision = await recordRevision(tx, { storyId, content, cause, createdBy: personId, now });
  if (revision.isNew) await recordSummary(tx, storyId, summaryOf(content), now);
  return revision;
}

function summaryOf(content: RevisionContent) {
  const { headline, standfirst, words } = content;
  return { headline, standfirst, words, headlineFolded: fold(headline) };
}
