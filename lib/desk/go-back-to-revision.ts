import type { Transaction } from '#db/client';
import { getRevision, type Revision } from '#db/revisions';
import {
  recordLatestRevision,
  recordStoryAuthors,
  recordStoryFields,
  recordStoryTopics,
  recordSummary,
  type StoryFields,
} from '#db/stories';
import { fold } from '#lib/text/fold';
import { replaceWorkingText, textOfRevision } from './working-text.ts';

/**
 * Makes a story's working copy and fields say what one of its revisions says, and points the story at that revision.
 * Answers the update that open documents must take in, or null when the text already said so.
 */
export async function goBackToRevision(
  tx: Transaction,
  storyId: number,
  revisionId: number,
  by: { personId: string | null; now: number },
): Promise<Uint8Array | null> {
  const revision = await getRevision(tx, revisionId);
  if (revision?.storyId !== storyId) throw new Error(`Story ${storyId} has no revision ${revisionId}.`);
  await recordFieldsOf(tx, revision, by.now);
  await recordLatestRevision(tx, storyId, revision.id);
  return replaceWorkingText(tx, storyId, textOfRevision(revision), by);
}

async function recordFieldsOf(tx: Transaction, revision: Revision, now: number) {
  const { storyId, headline, standfirst, words } = revision;
  await recordStoryFields(tx, storyId, fieldsOf(revision), now);
  await recordStoryTopics(tx, storyId, revision.topicIds);
  await recordStoryAuthors(
    tx,
    storyId,
    revision.authors.map(({ id }) => id),
  );
  await recordSummary(tx, storyId, { headline, standfirst, words, headlineFolded: fold(headline) }, now);
}

/** The slug is left alone: the address of a published story changes only by its own verb. */
function fieldsOf(revision: Revision): Partial<StoryFields> {
  return {
    language: revision.language,
    sectionId: revision.sectionId,
    bylineText: revision.bylineText,
    dateline: revision.dateline,
    eventDate: revision.eventDate,
    aiNote: revision.aiNote,
    leadMediaId: revision.lead?.mediaId ?? null,
    leadAlt: revision.lead?.alt ?? '',
    leadCaption: revision.lead?.caption ?? '',
    leadCredit: revision.lead?.credit ?? '',
    endMark: revision.endMark,
  };
}
