import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { LANGUAGES } from '#lib/newsroom/people';
import { CHANGE_KINDS, LEGAL_CHECKS, PRIORITIES, STAGES, VISIBILITIES } from '#lib/newsroom/story';
import { TEXT_FIELDS } from '#lib/newsroom/threads';
import { json, moment } from './columns.ts';
import { media } from './media.ts';
import { authors, sections, topics } from './paper.ts';
import { people } from './people.ts';

/** The work and its life. Text lives in working copies and revisions; `headline` and `words` here are for lists of the desk. */
export const stories = sqliteTable(
  'stories',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    language: text('language', { enum: LANGUAGES }).notNull().default('vi'),
    stage: text('stage', { enum: STAGES }).notNull().default('draft'),
    visibility: text('visibility', { enum: VISIBILITIES }).notNull().default('none'),

    headline: text('headline').notNull().default(''),
    standfirst: text('standfirst').notNull().default(''),
    /** The headline as the desk's search wants it: folded, lower case. */
    headlineFolded: text('headline_folded').notNull().default(''),
    words: integer('words').notNull().default(0),
    sectionId: text('section_id').references(() => sections.id),
    slug: text('slug').notNull().default(''),
    /** The byline as printed; empty: the authors' names in order. */
    bylineText: text('byline_text').notNull().default(''),
    dateline: text('dateline').notNull().default(''),
    /** yyyy-mm-dd, the day the story is about. */
    eventDate: text('event_date'),
    /** What in the story was made or altered with artificial intelligence, as readers are told; empty: nothing. */
    aiNote: text('ai_note').notNull().default(''),
    leadMediaId: text('lead_media_id').references(() => media.id),
    leadAlt: text('lead_alt').notNull().default(''),
    leadCaption: text('lead_caption').notNull().default(''),
    leadCredit: text('lead_credit').notNull().default(''),
    /** The story closes with the end mark "./." */
    endMark: integer('end_mark', { mode: 'boolean' }).notNull().default(false),
    translationOf: integer('translation_of'),

    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    claimedBy: text('claimed_by').references(() => people.id),
    claimedAt: moment('claimed_at'),
    embargoUntil: moment('embargo_until'),
    embargoIndefinite: integer('embargo_indefinite', { mode: 'boolean' }).notNull().default(false),
    legalCheck: text('legal_check', { enum: LEGAL_CHECKS }).notNull().default('not_needed'),
    priority: text('priority', { enum: PRIORITIES }).notNull().default('normal'),
    deadlineAt: moment('deadline_at'),
    targetWords: integer('target_words'),

    approvedRevisionId: integer('approved_revision_id'),
    approvedBy: text('approved_by').references(() => people.id),
    liveRevisionId: integer('live_revision_id'),
    latestRevisionId: integer('latest_revision_id'),
    scheduledFor: moment('scheduled_for'),
    firstPublishedAt: moment('first_published_at'),
    /** The date readers see as "updated"; moves only for changes that say something. */
    publicUpdatedAt: moment('public_updated_at'),
    retractionNotice: text('retraction_notice').notNull().default(''),

    createdAt: moment('created_at').notNull(),
    /** Last change of anything the desk's lists show. */
    touchedAt: moment('touched_at').notNull(),
    stageSince: moment('stage_since').notNull(),
  },
  (t) => [
    index('stories_stage').on(t.stage, t.touchedAt),
    index('stories_section_stage').on(t.sectionId, t.stage, t.touchedAt),
    /** With the headline, so that a search in a hundred thousand stories reads the index and not the rows. */
    index('stories_touched').on(t.touchedAt, t.headlineFolded),
    index('stories_section_touched').on(t.sectionId, t.touchedAt, t.headlineFolded),
    index('stories_open').on(t.touchedAt).where(sql`stage not in ('done', 'spiked')`),
    index('stories_waiting').on(t.stage, t.stageSince),
    index('stories_deadline').on(t.deadlineAt).where(sql`stage not in ('done', 'spiked')`),
    index('stories_created_by').on(t.createdBy, t.touchedAt),
    index('stories_claimed_by').on(t.claimedBy),
    index('stories_translation').on(t.translationOf),
    /** One story in each language; one that was put away may be started anew. */
    uniqueIndex('stories_one_translation').on(t.translationOf, t.language).where(sql`stage <> 'spiked'`),
    index('stories_due').on(t.scheduledFor).where(sql`stage = 'scheduled'`),
  ],
);

export const storyAuthors = sqliteTable(
  'story_authors',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    authorId: text('author_id')
      .notNull()
      .references(() => authors.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.authorId] }),
    index('story_authors_author').on(t.authorId, t.storyId),
  ],
);

export const storyTopics = sqliteTable(
  'story_topics',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.topicId] }),
    index('story_topics_topic').on(t.topicId, t.storyId),
  ],
);

/** A slug once taken stays its story's for ever, so that nobody can take an old address. */
export const takenSlugs = sqliteTable('taken_slugs', {
  slug: text('slug').primaryKey(),
  storyId: integer('story_id')
    .notNull()
    .references(() => stories.id),
  takenAt: moment('taken_at').notNull(),
});

/** A change of a published story, open until it is published or discarded. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    kind: text('kind', { enum: CHANGE_KINDS }).notNull(),
    /** The public note; for a statutory correction the apology. */
    note: text('note').notNull().default(''),
    wrongText: text('wrong_text').notNull().default(''),
    rightText: text('right_text').notNull().default(''),
    /** Statutory form: work title, section and date as first printed. */
    workTitle: text('work_title').notNull().default(''),
    workSection: text('work_section').notNull().default(''),
    workDate: text('work_date').notNull().default(''),
    frontUntil: moment('front_until'),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    openedAt: moment('opened_at').notNull(),
    baseRevisionId: integer('base_revision_id').notNull(),
    publishedRevisionId: integer('published_revision_id'),
    publishedAt: moment('published_at'),
    discardedAt: moment('discarded_at'),
  },
  (t) => [
    index('changes_story').on(t.storyId),
    uniqueIndex('changes_one_open').on(t.storyId).where(sql`published_at is null and discarded_at is null`),
    index('changes_published').on(t.publishedAt),
  ],
);

/**
 * Comments of the desk on a story; never in any public output. The first one of a thread says what the thread is about:
 * words of a field, a block of the body, or (no field) the story as a whole. Where that stands now, the text itself says.
 */
export const comments = sqliteTable(
  'comments',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    parentId: integer('parent_id'),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    text: text('text').notNull(),
    isBlocking: integer('is_blocking', { mode: 'boolean' }).notNull().default(false),
    createdAt: moment('created_at').notNull(),
    editedAt: moment('edited_at'),
    resolvedAt: moment('resolved_at'),
    resolvedBy: text('resolved_by').references(() => people.id),
    anchorField: text('anchor_field', { enum: TEXT_FIELDS }),
    /** The kind of block the thread is about; null: it is about words. */
    anchorBlock: text('anchor_block'),
    /** The words as they stood when the thread was begun; of a block, what is written in it. */
    quote: text('quote').notNull().default(''),
    /** The people named in it. */
    mentions: json<string[]>('mentions').notNull().default([]),
  },
  (t) => [
    index('comments_story').on(t.storyId, t.createdAt),
    /** Open threads, for the counts of the desk's lists. */
    index('comments_open').on(t.storyId, t.isBlocking).where(sql`parent_id is null and resolved_at is null`),
  ],
);
