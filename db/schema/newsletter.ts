import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { MAIL_KINDS, MAIL_OUTCOMES } from '#lib/newsroom/newsletter-mails';
import { LANGUAGES } from '#lib/newsroom/people';
import { json, moment } from './columns.ts';

/** Who gets the newsletter, or asked for it: what is needed to send it and to show that it was asked for, nothing more. */
export const subscribers = sqliteTable(
  'subscribers',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** The e-mail address, in small letters. */
    address: text('address').notNull(),
    /** What the links in their mails carry: whoever has it may confirm, change and leave. */
    key: text('key').notNull(),
    language: text('language', { enum: LANGUAGES }).notNull(),
    /** Slugs of the sections they chose; null: every section. */
    sections: json<readonly string[]>('sections'),
    /** The wording that they agreed to, and when they sent it off. */
    consentVersion: text('consent_version').notNull(),
    askedAt: moment('asked_at').notNull(),
    /** When they confirmed by the link in their mail; null: they wait. */
    confirmedAt: moment('confirmed_at'),
    /** How often in a row the address was refused, the last answer (no address in it), and when we stopped. */
    returns: integer('returns').notNull().default(0),
    lastReturn: text('last_return').notNull().default(''),
    returnedAt: moment('returned_at'),
  },
  (t) => [
    uniqueIndex('subscribers_address').on(t.address),
    uniqueIndex('subscribers_key').on(t.key),
    index('subscribers_confirmed').on(t.id).where(sql`confirmed_at is not null and returned_at is null`),
  ],
);

/** The issues of the newsletter: at most one a day; what it is made of is decided by its span. */
export const digests = sqliteTable(
  'digests',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** The day in Vietnam: `2026-12-01`. */
    day: text('day').notNull(),
    /** Stories first published after the one moment and until the other. */
    since: moment('since').notNull(),
    until: moment('until').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('digests_day').on(t.day)],
);

/** The mails of the newsletter, each to one subscriber: an issue, or the question whether they really asked for it. */
export const newsletterMails = sqliteTable(
  'newsletter_mails',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind', { enum: MAIL_KINDS }).notNull(),
    digestId: integer('digest_id').references(() => digests.id, { onDelete: 'cascade' }),
    /** Null: they left. */
    subscriberId: integer('subscriber_id').references(() => subscribers.id, { onDelete: 'set null' }),
    dueAt: moment('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    takenUntil: moment('taken_until'),
    /** When it began to be handed to the mail server: from then on nobody can be sure that it did not go out. */
    handedAt: moment('handed_at'),
    outcome: text('outcome', { enum: MAIL_OUTCOMES }),
    doneAt: moment('done_at'),
    lastError: text('last_error').notNull().default(''),
  },
  (t) => [
    uniqueIndex('newsletter_mails_once').on(t.digestId, t.subscriberId),
    index('newsletter_mails_subscriber').on(t.subscriberId),
    index('newsletter_mails_due').on(t.dueAt, t.id).where(sql`outcome is null`),
  ],
);
