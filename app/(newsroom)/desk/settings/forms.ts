import { z } from 'zod';
import { SETTING_SCHEMAS } from '#db/settings';

const id = z.string().max(100).nullable();
const line = z.string().max(200);
const { houseRules, gates, ...paper } = SETTING_SCHEMAS;

/** The page of the paper sends every field; one that were missing would go back to its default. */
export const paperForm = z.object(paper);
export const workflowForm = z.object({ houseRules, gates });

export const sectionForm = z.object({
  sectionId: id,
  slug: line,
  nameVi: line,
  nameEn: line,
  purposeVi: line,
  purposeEn: line,
  isClosed: z.boolean(),
});

export const authorForm = z.object({
  authorId: id,
  name: line,
  fullName: line,
  biography: z.string().max(4000),
  personId: id,
});

export const topicForm = z.object({
  topicId: id,
  name: line,
  nameEn: line,
  description: z.string().max(1000),
});
