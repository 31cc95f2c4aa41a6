import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { LANGUAGES } from '#lib/newsroom/people';
import { moment } from './columns.ts';
import { media } from './media.ts';
import { stories } from './stories.ts';
import { revisions } from './text.ts';

/**
 * The paper on the readers' side: a row for each story that is live, written in the transaction that publishes it and
 * deleted in the one that withdraws it. Readers' queries know these tables and nothing of the desk.
 */
export const articles = sqliteTable(
  'articles',
  {
    storyId: integer('story_id')
      .primaryKey()
      .references(() => stories.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
    language: text('language', { enum: LANGUAGES }).notNull(),
    sectionId: text('section_id').notNull(),
    slug: text('slug').notNull(),
    publishedAt: moment('published_at').notNull(),
    /** Null until a change that says something is published. */
    updatedAt: moment('updated_at'),
    /** Moves with every publication, minor fixes too: for feeds' and sitemaps' change checks. */
    printedAt: moment('printed_at').notNull(),
    translationOf: integer('translation_of'),
  },
  (t) => [
    index('articles_latest').on(t.language, t.publishedAt),
    index('articles_published').on(t.publishedAt),
    index('articles_section').on(t.sectionId, t.language, t.publishedAt),
    index('articles_translation').on(t.translationOf),
  ],
);

export const articleAuthors = sqliteTable(
  'article_authors',
  {
    storyId: integer('story_id').notNull(),
    authorId: text('author_id').notNull(),
    publishedAt: moment('published_at').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.authorId] }),
    index('article_authors_author').on(t.authorId, t.publishedAt),
  ],
);

export const articleTopics = sqliteTable(
  'article_topics',
  {
    storyId: integer('story_id').notNull(),
    topicId: text('topic_id').notNull(),
    publishedAt: moment('published_at').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.topicId] }),
    index('article_topics_topic').on(t.topicId, t.publishedAt),
  ],
);

/** Pictures that readers may see, because a live article shows them. */
export const articleMedia = sqliteTable(
  'article_media',
  {
    storyId: integer('story_id').notNull(),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.mediaId] }), index('article_media_media').on(t.mediaId)],
);

/** The stories that a live article points to in its text, live or not: when one of them changes, its page is printed anew. */
export const articleRelated = sqliteTable(
  'article_related',
  {
    storyId: integer('story_id').notNull(),
    relatedId: integer('related_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.relatedId] }),
    index('article_related_related').on(t.relatedId),
  ],
);

/**
 * The rows of the full-text index. Their numbers grow with the time of first publication, so that the newest matches
 * are found without looking at the others. Section, authors and topics are said once more, ids with a space between:
 * what a thousand matches are counted under is read from one row each, in 3 ms instead of 10.
 */
export const searchEntries = sqliteTable(
  'search_entries',
  {
    entryId: integer('entry_id').primaryKey(),
    storyId: integer('story_id').notNull(),
    sectionId: text('section_id').notNull().default(''),
    authorIds: text('author_ids').notNull().default(''),
    topicIds: text('topic_ids').notNull().default(''),
  },
  (t) => [uniqueIndex('search_entries_story').on(t.storyId)],
);

/** Live stories that stand above the front page as breaking news, until they are taken off or their time is over. */
export const breakingNews = sqliteTable('breaking_news', {
  storyId: integer('story_id')
    .primaryKey()
    .references(() => stories.id),
  since: moment('since').notNull(),
  until: moment('until').notNull(),
});

/** What stands at the address of a story that was live: withdrawn (410) or retracted (a permanent notice). */
export const notices = sqliteTable('notices', {
  storyId: integer('story_id')
    .primaryKey()
    .references(() => stories.id),
  kind: text('kind', { enum: ['withdrawn', 'retracted'] }).notNull(),
  language: text('language', { enum: LANGUAGES }).notNull(),
  sectionId: text('section_id').notNull(),
  slug: text('slug').notNull(),
  /** Retracted only: what was retracted, and the public reason. */
  headline: text('headline').notNull().default(''),
  note: text('note').notNull().default(''),
  createdAt: moment('created_at').notNull(),
});

/** Public notes under and above articles: clarifications, corrections, statutory corrections. */
export const articleNotes = sqliteTable(
  'article_notes',
  {
    changeId: integer('change_id').primaryKey(),
    storyId: integer('story_id').notNull(),
    kind: text('kind').notNull(),
    headline: text('headline').notNull(),
    note: text('note').notNull().default(''),
    wrongText: text('wrong_text').notNull().default(''),
    rightText: text('right_text').notNull().default(''),
    workTitle: text('work_title').notNull().default(''),
    workSection: text('work_section').notNull().default(''),
    workDate: text('work_date').notNull().default(''),
    frontUntil: moment('front_until'),
    publishedAt: moment('published_at').notNull(),
  },
  (t) => [
    index('article_notes_story').on(t.storyId, t.publishedAt),
    index('article_notes_latest').on(t.publishedAt),
    index('article_notes_front').on(t.frontUntil).where(sql`front_until is not null`),
  ],
);

/** When a live article was brought up to date, for its change log: an update says no more than that to readers. */
export const articleUpdates = sqliteTable(
  'article_updates',
  {
    changeId: integer('change_id').primaryKey(),
    storyId: integer('story_id').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (t) => [index('article_updates_story').on(t.storyId, t.publishedAt)],
);

/** Whole addresses that moved (a renamed section, an imported paper): one hop, permanent. */
export const redirects = sqliteTable('redirects', {
  fromPath: text('from_path').primaryKey(),
  toPath: text('to_path').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const READ_SOURCES = ['direct', 'inside', 'search', 'zalo', 'facebook', 'other'] as const;

/** How often a story was read, by day in Vietnam and by the kind of place readers came from; of readers nothing is kept. */
export const reads = sqliteTable(
  'reads',
  {
    storyId: integer('story_id').notNull(),
    day: text('day').notNull(),
    source: text('source', { enum: READ_SOURCES }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.day, t.storyId, t.source] }),
    /** With all that is counted, so that a year is added up from the index and not from a million rows. */
    index('reads_by_story').on(t.storyId, t.day, t.source, t.count),
  ],
);

/** The same added up by the section a story stood in when it was read, so that a year of the paper is few rows. */
export const sectionReads = sqliteTable(
  'section_reads',
  {
    day: text('day').notNull(),
    sectionId: text('section_id').notNull(),
    source: text('source', { enum: READ_SOURCES }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.sectionId, t.source] })],
);
