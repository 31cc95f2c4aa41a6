import { z } from 'zod';
import { BREAKING_HOURS } from '#lib/newsroom/breaking';
import { LANGUAGES } from '#lib/newsroom/people';
import { LEGAL_CHECKS, PRIORITIES } from '#lib/newsroom/story';
import { TEXT_FIELDS } from '#lib/newsroom/threads';

const id = z.number().int().positive();
const key = z.string().max(100);
const line = z.string().max(20_000);
const keys = z.array(key).max(100);

export const storyForm = z.object({ storyId: id });

/** One edit of the panel: the fields that are sent are set, the others are not touched. */
export const fieldsForm = z.object({
  storyId: id,
  fields: z.strictObject({
    language: z.enum(LANGUAGES).optional(),
    sectionId: key.nullable().optional(),
    topicIds: keys.optional(),
    authorIds: keys.optional(),
    bylineText: line.optional(),
    dateline: line.optional(),
    slug: line.optional(),
    eventDate: line.nullable().optional(),
    aiNote: line.optional(),
    endMark: z.boolean().optional(),
    leadMediaId: key.nullable().optional(),
    leadAlt: line.optional(),
    leadCaption: line.optional(),
    leadCredit: line.optional(),
    deadlineAt: z.number().nullable().optional(),
    targetWords: z.number().nullable().optional(),
    priority: z.enum(PRIORITIES).optional(),
    legalCheck: z.enum(LEGAL_CHECKS).optional(),
  }),
});

export const leaveHintForm = z.object({ storyId: id, hint: z.string().max(250), isLeft: z.boolean() });

export const addressForm = z.object({ storyId: id, slug: line });
export const breakingForm = z.object({ storyId: id, hours: z.literal(BREAKING_HOURS) });
/** A Yjs relative position in base64. */
const place = z.string().max(200);
const words = z.strictObject({ field: z.enum(TEXT_FIELDS), from: place, to: place, words: line });
const block = z.strictObject({ at: place, block: key });
export const commentForm = z.object({
  storyId: id,
  text: line,
  isBlocking: z.boolean().optional(),
  parentId: id.nullable().optional(),
  mentions: keys.optional(),
  about: z
    .union([z.strictObject({ words }), z.strictObject({ block })])
    .nullable()
    .optional(),
});
export const threadForm = z.object({ commentId: id });
export const editCommentForm = z.object({ commentId: id, text: line, mentions: keys.optional() });
export const blockForm = z.object({ commentId: id, isBlocking: z.boolean() });
export const revisionForm = z.object({ storyId: id, revisionId: id });
export const readyForm = z.object({ storyId: id, readAt: z.number().int() });
export const libraryForm = z.object({ search: z.string().max(200), after: z.string().max(64).optional() });
