import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { json, moment } from './columns.ts';
import { people } from './people.ts';
import { stories } from './stories.ts';

/** Who did what: append-only, triggers refuse change and deletion. No actor: the clock did it. */
export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    storyId: integer('story_id').references(() => stories.id),
    actorId: text('actor_id').references(() => people.id),
    kind: text('kind').notNull(),
    createdAt: moment('created_at').notNull(),
    revisionId: integer('revision_id'),
    fromStage: text('from_stage'),
    toStage: text('to_stage'),
    fromVisibility: text('from_visibility'),
    toVisibility: text('to_visibility'),
    reason: text('reason').notNull().default(''),
    facts: json<Record<string, unknown>>('facts').notNull(),
  },
  (t) => [
    index('events_story').on(t.storyId, t.id),
    index('events_created').on(t.createdAt),
    index('events_kind').on(t.kind, t.createdAt),
  ],
);

/** One person told of one event; `seenAt` is the receipt. */
export const notifications = sqliteTable(
  'notifications',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id),
    storyId: integer('story_id').references(() => stories.id),
    kind: text('kind').notNull(),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at'),
  },
  (t) => [
    uniqueIndex('notifications_once').on(t.personId, t.eventId),
    index('notifications_person').on(t.personId, t.seenAt, t.id),
  ],
);

/** Effects of a move that happen after it: idempotent by `dedupeKey`, retried until done. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
    createdAt: moment('created_at').notNull(),
    dueAt: moment('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    takenUntil: moment('taken_until'),
    doneAt: moment('done_at'),
    failedAt: moment('failed_at'),
    lastError: text('last_error').notNull().default(''),
  },
  (t) => [uniqueIndex('outbox_dedupe').on(t.dedupeKey), index('outbox_due').on(t.doneAt, t.dueAt)],
);

/** What the press asks before it serves a kept page. */
export const tagVersions = sqliteTable('tag_versions', {
  tag: text('tag').primaryKey(),
  version: integer('version').notNull(),
});
