import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { BULLETIN_PICTURES } from '#lib/newsroom/bulletins';
import { LANGUAGES } from '#lib/newsroom/people';
import { moment } from './columns.ts';
import { people } from './people.ts';
import { stories } from './stories.ts';

/** A printed issue made of stories that are live. */
export const bulletins = sqliteTable(
  'bulletins',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    language: text('language', { enum: LANGUAGES }).notNull(),
    title: text('title').notNull(),
    /** As it is printed: `Số 12`. */
    issue: text('issue').notNull().default(''),
    /** yyyy-mm-dd, the day under its head. */
    issuedOn: text('issued_on').notNull(),
    /** Under its title: who puts it out, and by which licence. */
    imprint: text('imprint').notNull().default(''),
    /** Each story ends with a code that leads a telephone to it. */
    hasCodes: integer('has_codes', { mode: 'boolean' }).notNull().default(false),
    /** Goes up with every save, so that two people do not undo each other. */
    version: integer('version').notNull().default(1),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    discardedAt: moment('discarded_at'),
  },
  (t) => [index('bulletins_changed').on(t.changedAt)],
);

/** What stands in a bulletin, in the order of print. The text is not kept: it is the live one when it is printed. */
export const bulletinStories = sqliteTable(
  'bulletin_stories',
  {
    bulletinId: integer('bulletin_id')
      .notNull()
      .references(() => bulletins.id),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    position: integer('position').notNull(),
    pictures: text('pictures', { enum: BULLETIN_PICTURES }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulletinId, t.storyId] })],
);
