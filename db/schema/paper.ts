import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { SECTION_KINDS } from '#lib/newsroom/sections';
import { TOPIC_KINDS } from '#lib/newsroom/topics';
import { json, moment } from './columns.ts';
import { media } from './media.ts';
import { people } from './people.ts';

export const sections = sqliteTable(
  'sections',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    purposeVi: text('purpose_vi').notNull().default(''),
    purposeEn: text('purpose_en').notNull().default(''),
    /** News, opinions signed with a face, or questions with their answers. */
    kind: text('kind', { enum: SECTION_KINDS }).notNull().default('news'),
    position: integer('position').notNull(),
    closedAt: moment('closed_at'),
  },
  (t) => [uniqueIndex('sections_slug').on(t.slug)],
);

export const topics = sqliteTable(
  'topics',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull().default(''),
    sortKey: text('sort_key').notNull(),
    description: text('description').notNull().default(''),
    kind: text('kind', { enum: TOPIC_KINDS }).notNull().default('topic'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('topics_slug').on(t.slug)],
);

/** Who signs. Bylines are not users: a stringer signs without an account. */
export const authors = sqliteTable(
  'authors',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    /** The name as printed, a pen name where there is one. */
    name: text('name').notNull(),
    fullName: text('full_name').notNull().default(''),
    sortKey: text('sort_key').notNull(),
    biography: text('biography').notNull().default(''),
    portraitId: text('portrait_id').references(() => media.id),
    personId: text('person_id').references(() => people.id),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('authors_slug').on(t.slug), index('authors_person').on(t.personId)],
);

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: json<unknown>('value').notNull(),
  updatedAt: moment('updated_at').notNull(),
  updatedBy: text('updated_by').references(() => people.id),
});
