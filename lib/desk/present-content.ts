import type { Queries } from '#db/client';
import type { RevisionContent } from '#db/revisions';
import { getStory, listStoryAuthors, listStoryTopicIds, type StoryRow } from '#db/stories';
import { isSlugFree } from '#db/taken-slugs';
import { plainText } from '#lib/article/plain-text';
import { SCHEMA_VERSION, type WorkingText } from '#lib/article/working-copy';
import { countWords } from '#lib/text/count';
import { slugOf } from '#lib/text/slug';
import { readWorkingText } from './working-text.ts';

/**
 * Reads what a revision of the story would hold if it were cut now: the text being typed, unless another is given, and
 * the fields as they are. Null when there is no such story.
 */
export async function readPresentContent(
  q: Queries,
  storyId: number,
  given?: WorkingText,
): Promise<RevisionContent | null> {
  const story = await getStory(q, storyId);
  const text = given ?? (await readWorkingText(q, storyId));
  if (!story || !text) return null;
  return {
    schemaVersion: SCHEMA_VERSION,
    language: story.language,
    sectionId: story.sectionId,
    slug: story.slug || (await freeSlug(q, story.id, text.headline)),
    headline: text.headline.trim(),
    standfirst: text.standfirst.trim(),
    bylineText: story.bylineText,
    dateline: story.dateline,
    eventDate: story.eventDate,
    aiNote: story.aiNote,
    authors: await listStoryAuthors(q, story.id),
    topicIds: await listStoryTopicIds(q, story.id),
    lead: leadOf(story),
    endMark: story.endMark,
    words: countWords(plainText(text.body)),
    body: text.body,
  };
}

function leadOf(story: StoryRow): RevisionContent['lead'] {
  if (story.leadMediaId === null) return null;
  const { leadMediaId: mediaId, leadAlt: alt, leadCaption: caption, leadCredit: credit } = story;
  return { mediaId, alt, caption, credit };
}

/** Until the desk writes a slug by hand, it follows the headline; one that another story ever had gets a number. */
async function freeSlug(q: Queries, storyId: number, headline: string): Promise<string> {
  const slug = slugOf(headline);
  if (slug === '') return '';
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? slug : `${slug}-${count}`;
    if (await isSlugFree(q, candidate, storyId)) return candidate;
  }
}
