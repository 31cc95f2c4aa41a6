import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ArticleDocument } from '#lib/article/document';
import { LANGUAGES } from '#lib/newsroom/people';
import { json, moment } from './columns.ts';

/** What a story of some kind begins with: the shape, and placeholders for everything that must be found out. */
export const storyTemplates = sqliteTable('story_templates', {
  id: text('id').primaryKey(),
  /** The language the text is written in, and so the stories that may begin with it. */
  language: text('language', { enum: LANGUAGES }).notNull(),
  nameVi: text('name_vi').notNull(),
  nameEn: text('name_en').notNull(),
  purposeVi: text('purpose_vi').notNull().default(''),
  purposeEn: text('purpose_en').notNull().default(''),
  headline: text('headline').notNull().default(''),
  standfirst: text('standfirst').notNull().default(''),
  body: json<ArticleDocument>('body').notNull(),
  schemaVersion: integer('schema_version').notNull(),
  position: integer('position').notNull(),
  closedAt: moment('closed_at'),
});
