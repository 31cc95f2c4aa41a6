import { blob, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ArticleDocument } from '#lib/article/document';
import { LANGUAGES } from '#lib/newsroom/people';
import { json, moment } from './columns.ts';
import { people } from './people.ts';
import { stories } from './stories.ts';

export type RevisionAuthor = { readonly id: string; readonly name: string };
export type RevisionLead = {
  readonly mediaId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

/** An immutable snapshot of all that readers could see of a story. Triggers refuse every change. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    /** 1, 2, 3 … within the story. */
    number: integer('number').notNull(),
    cause: text('cause').notNull(),
    createdBy: text('created_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
    schemaVersion: integer('schema_version').notNull(),
    contentHash: text('content_hash').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    sectionId: text('section_id'),
    slug: text('slug').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    bylineText: text('byline_text').notNull(),
    dateline: text('dateline').notNull(),
    eventDate: text('event_date'),
    aiNote: text('ai_note').notNull().default(''),
    authors: json<RevisionAuthor[]>('authors').notNull(),
    topicIds: json<string[]>('topic_ids').notNull(),
    lead: json<RevisionLead | null>('lead'),
    endMark: integer('end_mark', { mode: 'boolean' }).notNull().default(false),
    words: integer('words').notNull(),
    body: json<ArticleDocument>('body').notNull(),
  },
  (t) => [uniqueIndex('revisions_story_number').on(t.storyId, t.number)],
);

/** What is being typed: one Yjs document a story, as snapshot plus appended updates. */
export const workingCopies = sqliteTable('working_copies', {
  storyId: integer('story_id')
    .primaryKey()
    .references(() => stories.id),
  schemaVersion: integer('schema_version').notNull(),
  snapshot: blob('snapshot', { mode: 'buffer' }).notNull(),
  /** The last update that the snapshot holds. */
  snapshotSeq: integer('snapshot_seq').notNull().default(0),
  updatedAt: moment('updated_at').notNull(),
});

export const workingCopyUpdates = sqliteTable(
  'working_copy_updates',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    personId: text('person_id').references(() => people.id),
    update: blob('update_bytes', { mode: 'buffer' }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('working_copy_updates_story').on(t.storyId, t.seq)],
);

/** Whose writing is in the working copy since the story or its change began. */
export const workingCopyWriters = sqliteTable(
  'working_copy_writers',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    firstWroteAt: moment('first_wrote_at').notNull(),
    lastWroteAt: moment('last_wrote_at').notNull(),
    /** When they last wrote it while it was not in review: they may not approve it. Editing in review leaves it null. */
    draftedAt: moment('drafted_at'),
  },
  (t) => [uniqueIndex('working_copy_writers_pair').on(t.storyId, t.personId)],
);

/** What of a story a person has read: the revision that said what stood there when they last left it. */
export const storyReadings = sqliteTable(
  'story_readings',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
    readAt: moment('read_at').notNull(),
  },
  (t) => [uniqueIndex('story_readings_pair').on(t.storyId, t.personId)],
);
