import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { LETTER_KINDS, LETTER_OUTCOMES } from '#lib/newsroom/letters';
import { LANGUAGES } from '#lib/newsroom/people';
import { moment } from './columns.ts';
import { people } from './people.ts';
import { stories } from './stories.ts';

/** What readers wrote to the paper; who they are stands here only, and is erased when a letter has had its time. */
export const letters = sqliteTable(
  'letters',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind', { enum: LETTER_KINDS }).notNull(),
    storyId: integer('story_id').references(() => stories.id),
    language: text('language', { enum: LANGUAGES }).notNull(),
    text: text('text').notNull(),
    rightText: text('right_text').notNull().default(''),
    name: text('name').notNull().default(''),
    contact: text('contact').notNull().default(''),
    /** The wording that the writer agreed to; empty: nothing about them was kept. */
    consentVersion: text('consent_version').notNull().default(''),
    createdAt: moment('created_at').notNull(),
    settledAt: moment('settled_at'),
    settledBy: text('settled_by').references(() => people.id),
    outcome: text('outcome', { enum: LETTER_OUTCOMES }),
  },
  (t) => [
    index('letters_open').on(t.id).where(sql`settled_at is null`),
    index('letters_story').on(t.storyId, t.settledAt),
    index('letters_named').on(t.settledAt).where(sql`name <> '' or contact <> ''`),
  ],
);
