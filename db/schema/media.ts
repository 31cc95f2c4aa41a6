import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment } from './columns.ts';
import { people } from './people.ts';

/** A picture in the library. The files are kept beside the database, named by id. */
export const media = sqliteTable(
  'media',
  {
    id: text('id').primaryKey(),
    /** SHA-256 of the bytes as uploaded: the same picture is kept once. */
    contentHash: text('content_hash').notNull(),
    mime: text('mime').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    byteSize: integer('byte_size').notNull(),
    originalName: text('original_name').notNull(),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    /** Its words and file name as the library's search wants them: folded, lower case. */
    wordsFolded: text('words_folded').notNull().default(''),
    /** Focal point in thousandths of width and height. */
    focalX: integer('focal_x').notNull().default(500),
    focalY: integer('focal_y').notNull().default(500),
    takenAt: moment('taken_at'),
    uploadedBy: text('uploaded_by').references(() => people.id),
    createdAt: moment('created_at').notNull(),
    revokedAt: moment('revoked_at'),
    /** When it came with a file that nobody has taken into a story yet; null: it is in the library. */
    waitsSince: moment('waits_since'),
  },
  (t) => [
    uniqueIndex('media_content_hash').on(t.contentHash),
    index('media_created').on(t.createdAt),
    index('media_waiting').on(t.waitsSince).where(sql`waits_since is not null`),
  ],
);
