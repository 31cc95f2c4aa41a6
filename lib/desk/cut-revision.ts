import type { Transaction } from '#db/client';
import { type RevisionContent, recordRevision } from '#db/revisions';
import { getStory, listStoryAuthors, listStoryTopicIds, recordSummary, type StoryRow } from '#db/stories';
import { isSlugFree } from '#db/taken-slugs';
import { plainText } from '#lib/article/plain-text';
import { SCHEMA_VERSION, type WorkingText } from '#lib/article/working-copy';
import type { RevisionCause } from '#lib/newsroom/revisions';
import { countWords } from '#lib/text/count';
import { fold } from '#lib/text/fold';
import { slugOf } from '#lib/text/slug';
import { readWorkingText } from './working-text.ts';

/**
 * Cuts a revision from the working copy and the fields as they are now, and brings the desk's lists up to date. A story
 * that says what its latest revision says gets no new one. Answers the revision that holds the present text.
 */
export async function cutRevision(
  tx: Transaction,
  cut: { storyId: number; cause: RevisionCause; personId: string | null; now: number },
): Promise<{ id: number; isNew: boolean }> {
  const { storyId, cause, personId, now } = cut;
  const story = await getStory(tx, storyId);
  const text = await readWorkingText(tx, storyId);
  if (!story || !text) throw new Error(`Story ${storyId} has no text to cut a revision from.`);
  const content = await contentOf(tx, story, text);
  const revision = await recordRevision(tx, { storyId, content, cause, createdBy: personId, now });
  if (revision.isNew) await recordSummary(tx, storyId, summaryOf(content), now);
  return revision;
}

async function contentOf(tx: Transaction, story: StoryRow, text: WorkingText): Promise<RevisionContent> {
  return {
    schemaVersion: SCHEMA_VERSION,
    language: story.language,
    sectionId: story.sectionId,
    slug: story.slug || (await freeSlug(tx, story.id, text.headline)),
    headline: text.headline.trim(),
    standfirst: text.standfirst.trim(),
    bylineText: story.bylineText,
    dateline: story.dateline,
    eventDate: story.eventDate,
    authors: await listStoryAuthors(tx, story.id),
    topicIds: await listStoryTopicIds(tx, story.id),
    lead: leadOf(story),
    endMark: story.endMark,
    words: countWords(plainText(text.body)),
    body: text.body,
  };
}

function summaryOf(content: RevisionContent) {
  const { headline, standfirst, words } = content;
  return { headline, standfirst, words, headlineFolded: fold(headline) };
}

function leadOf(story: StoryRow): RevisionContent['lead'] {
  if (story.leadMediaId === null) return null;
  const { leadMediaId: mediaId, leadAlt: alt, leadCaption: caption, leadCredit: credit } = story;
  return { mediaId, alt, caption, credit };
}

/** Until the desk writes a slug by hand, it follows the headline; one that another story ever had gets a number. */
async function freeSlug(tx: Transaction, storyId: number, headline: string): Promise<string> {
  const slug = slugOf(headline);
  if (slug === '') return '';
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (await isSlugFree(tx, candidate, storyId)) return candidate;
  }
}
