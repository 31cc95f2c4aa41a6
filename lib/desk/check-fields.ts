import { areAuthors } from '#db/authors';
import type { Queries } from '#db/client';
import { getPicture } from '#db/media';
import { getSection } from '#db/sections';
import { findFirstTold, isLanguageFree } from '#db/story-translations';
import { isSlugFree } from '#db/taken-slugs';
import { areTopics } from '#db/topics';
import { isEditorOf, mayRead, mayWrite } from '#lib/newsroom/access';
import type { Actor, Language } from '#lib/newsroom/people';
import { type Refused, refuse } from '#lib/newsroom/refusal';
import type { StoryState } from '#lib/newsroom/story';
import { slugOf } from '#lib/text/slug';
import { type FieldEdit, findTooLong, touchesPrint } from './story-fields.ts';

/**
 * Says why a person may not set these fields of a story, or null when they may. What is printed follows the right to
 * write; priority, deadline, target length and legal check are the desk's also while a story waits for print.
 */
export function checkFieldRights(actor: Actor, story: StoryState, fields: FieldEdit): Refused | null {
  if (!mayRead(actor, story)) return refuse('no_such_story');
  if (!mayWrite(actor, story)) {
    const isDesk = isEditorOf(actor, story) && story.stage !== 'done' && story.stage !== 'spiked';
    if (touchesPrint(fields)) return refuse('fields_frozen', { stage: story.stage });
    if (!isDesk) return refuse('not_your_story_to_edit');
  }
  const clears = fields.legalCheck !== undefined && fields.legalCheck !== 'required';
  if (clears && fields.legalCheck !== story.legalCheck && !isEditorOf(actor, story))
    return refuse('legal_check_not_yours', undefined, ['legalCheck']);
  return null;
}

/** Says what is wrong with the values of these fields, or null when all can be kept. */
export async function checkFieldValues(
  q: Queries,
  story: StoryState,
  fields: FieldEdit,
): Promise<Refused | null> {
  const tooLong = findTooLong(fields);
  if (tooLong) return refuse('field_too_long', { most: tooLong.most }, [tooLong.field]);
  if (fields.sectionId && !(await isOpenSection(q, story, fields.sectionId)))
    return refuse('no_such_section', undefined, ['sectionId']);
  if (fields.authorIds && !(await areAuthors(q, fields.authorIds)))
    return refuse('no_such_author', undefined, ['authorIds']);
  if (fields.topicIds && !(await areTopics(q, fields.topicIds)))
    return refuse('no_such_topic', undefined, ['topicIds']);
  if (fields.leadMediaId && !(await isUsablePicture(q, fields.leadMediaId)))
    return refuse('no_such_picture', undefined, ['leadMediaId']);
  if (fields.eventDate && !isCalendarDay(fields.eventDate))
    return refuse('not_a_date', undefined, ['eventDate']);
  return checkNumbers(fields) ?? (await checkAddress(q, story, fields));
}

async function isOpenSection(q: Queries, story: StoryState, sectionId: string): Promise<boolean> {
  const section = await getSection(q, sectionId);
  return section !== null && (section.closedAt === null || section.id === story.sectionId);
}

async function isUsablePicture(q: Queries, mediaId: string): Promise<boolean> {
  const picture = await getPicture(q, mediaId);
  return picture !== null && picture.revokedAt === null;
}

function checkNumbers({ deadlineAt, targetWords }: FieldEdit): Refused | null {
  const isTime = deadlineAt == null || (Number.isSafeInteger(deadlineAt) && deadlineAt > 0);
  if (!isTime) return refuse('not_a_date', undefined, ['deadlineAt']);
  const isLength =
    targetWords == null || (Number.isInteger(targetWords) && targetWords > 0 && targetWords <= 100_000);
  return isLength ? null : refuse('not_a_length', undefined, ['targetWords']);
}

/** Language and slug of a published story stand: its readers have the address. A slug is never another story's. */
async function checkAddress(q: Queries, story: StoryState, fields: FieldEdit): Promise<Refused | null> {
  const isPublished = story.firstPublishedAt !== null;
  if (isPublished && fields.slug !== undefined) return refuse('slug_frozen', undefined, ['slug']);
  const isTurned = fields.language !== undefined && fields.language !== story.language;
  if (isTurned && isPublished) return refuse('language_frozen', undefined, ['language']);
  if (isTurned && !(await isToldOnce(q, story.id, fields.language)))
    return refuse('already_translated', undefined, ['language']);
  return fields.slug ? checkSlug(q, story.id, fields.slug) : null;
}

/** The story that a translation was made of, and the translation, do not come to tell in one language. */
async function isToldOnce(q: Queries, storyId: number, language: Language = 'vi'): Promise<boolean> {
  return isLanguageFree(q, { first: await findFirstTold(q, storyId), language, except: storyId });
}

/** Says why a story may not have this slug, or null: it is made of letters, digits and hyphens, and was nobody else's. */
export async function checkSlug(q: Queries, storyId: number, slug: string): Promise<Refused | null> {
  if (slugOf(slug) !== slug) return refuse('not_a_slug', undefined, ['slug']);
  return (await isSlugFree(q, slug, storyId)) ? null : refuse('slug_taken', undefined, ['slug']);
}

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(time);
  return isDate && new Date(time).toISOString().startsWith(text);
}
