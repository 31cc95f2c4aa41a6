import { z } from 'zod';
import { SETTING_SCHEMAS } from '#db/settings';
import { LANGUAGES } from '#lib/newsroom/people';
import { SECTION_KINDS } from '#lib/newsroom/sections';
import { TOPIC_KINDS } from '#lib/newsroom/topics';
import { RULE_PLACES } from '#lib/text/hints/style-rule';

const id = z.string().max(100).nullable();
const line = z.string().max(200);
const { houseRules, gates, newsletter, ...paper } = SETTING_SCHEMAS;

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
  kind: z.enum(SECTION_KINDS),
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
  kind: z.enum(TOPIC_KINDS),
});

const { since: _since, ...timing } = newsletter.unwrap().shape;
export const newsletterForm = z.object(timing);

/** Longer than a rule may be, so that the rule book says so and not the form. */
const words = z.string().max(1000);

export const styleRuleForm = z.object({
  ruleId: id,
  language: z.enum(LANGUAGES),
  pattern: words,
  suggestion: words,
  reason: words,
  place: z.enum(RULE_PLACES),
  matchCase: z.boolean(),
  isOff: z.boolean(),
});

/** More than any template says; what is in the body the rule book looks at. */
const MOST_BODY = 100_000;

export const templateForm = z.object({
  templateId: id,
  language: z.enum(LANGUAGES),
  nameVi: line,
  nameEn: line,
  purposeVi: line,
  purposeEn: line,
  headline: z.string().max(500),
  standfirst: z.string().max(1000),
  body: z.unknown().refine((body) => (JSON.stringify(body)?.length ?? MOST_BODY + 1) <= MOST_BODY),
  isClosed: z.boolean(),
});
