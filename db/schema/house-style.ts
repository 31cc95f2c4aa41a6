import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { LANGUAGES } from '#lib/newsroom/people';
import { RULE_PLACES } from '#lib/text/hints/style-rule';
import { moment } from './columns.ts';
import { people } from './people.ts';
import { stories } from './stories.ts';

/** How the paper writes: shown as hints in stories of its language, never done by itself. */
export const styleRules = sqliteTable('style_rules', {
  id: text('id').primaryKey(),
  language: text('language', { enum: LANGUAGES }).notNull().default('vi'),
  pattern: text('pattern').notNull(),
  suggestion: text('suggestion').notNull().default(''),
  reason: text('reason').notNull(),
  place: text('place', { enum: RULE_PLACES }).notNull().default('word'),
  matchCase: integer('match_case', { mode: 'boolean' }).notNull().default(false),
  sortKey: text('sort_key').notNull(),
  switchedOffAt: moment('switched_off_at'),
  createdAt: moment('created_at').notNull(),
});

/** Hints that somebody looked at and left as they are, story by story. */
export const leftHints = sqliteTable(
  'left_hints',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    hint: text('hint').notNull(),
    leftBy: text('left_by')
      .notNull()
      .references(() => people.id),
    leftAt: moment('left_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.hint] }), index('left_hints_by').on(t.leftBy)],
);
