import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { LANGUAGES, ROLES } from '#lib/newsroom/people';
import { moment } from './columns.ts';

export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    sortKey: text('sort_key').notNull(),
    /** Lower case, trimmed, NFC: the address signs in. */
    email: text('email').notNull(),
    passwordHash: text('password_hash'),
    language: text('language', { enum: LANGUAGES }).notNull().default('vi'),
    theme: text('theme', { enum: ['system', 'light', 'dark'] })
      .notNull()
      .default('system'),
    /** Seeded with the demo paper; a paper with a person who is not has real people. */
    isDemo: integer('is_demo', { mode: 'boolean' }).notNull().default(false),
    createdAt: moment('created_at').notNull(),
    disabledAt: moment('disabled_at'),
    passwordChangedAt: moment('password_changed_at'),
  },
  (t) => [uniqueIndex('people_email').on(t.email), index('people_sort_key').on(t.sortKey)],
);

/** A role a person holds; `sectionId` '' means the whole paper. */
export const heldRoles = sqliteTable(
  'held_roles',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role', { enum: ROLES }).notNull(),
    sectionId: text('section_id').notNull().default(''),
    grantedBy: text('granted_by').references(() => people.id),
    grantedAt: moment('granted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role, t.sectionId] })],
);

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the random token in the cookie: a copy of the database signs nobody in. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    device: text('device').notNull().default(''),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** Counters of the rate limits (sign-in, search, upload); kept here so that a restart does not reset them. */
export const rateLimits = sqliteTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

/** Invitations and password resets: single use, expiring, only the hash of the token is kept. */
export const credentialLinks = sqliteTable('credential_links', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => people.id),
  purpose: text('purpose', { enum: ['invite', 'reset'] }).notNull(),
  createdBy: text('created_by').references(() => people.id),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});
