import { and, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Embargo } from '#lib/newsroom/story';
import type { Queries } from './client.ts';
import { sections } from './schema/paper.ts';
import { people } from './schema/people.ts';
import { changes, stories } from './schema/stories.ts';

const starters = alias(people, 'starters');
const claimers = alias(people, 'claimers');

/** The select of the desk's rows, to be narrowed and ordered. */
export function deskStoriesFrom(q: Queries) {
  return q
    .select({
      id: stories.id,
      language: stories.language,
      stage: stories.stage,
      visibility: stories.visibility,
      headline: stories.headline,
      standfirst: stories.standfirst,
      words: stories.words,
      targetWords: stories.targetWords,
      section: { id: sections.id, slug: sections.slug, nameVi: sections.nameVi, nameEn: sections.nameEn },
      leadMediaId: stories.leadMediaId,
      bylineText: stories.bylineText,
      authorNames: sql<string>`(
        select json_group_array(name) from (
          select a.name from story_authors sa join authors a on a.id = sa.author_id
          where sa.story_id = ${stories.id} order by sa.position))`,
      startedBy: { id: starters.id, name: starters.name },
      claimedBy: { id: claimers.id, name: claimers.name },
      claimedAt: stories.claimedAt,
      openChange: changes.kind,
      priority: stories.priority,
      deadlineAt: stories.deadlineAt,
      scheduledFor: stories.scheduledFor,
      embargoUntil: stories.embargoUntil,
      embargoIndefinite: stories.embargoIndefinite,
      legalCheck: stories.legalCheck,
      openComments: sql<number>`(
        select count(*) from comments c
        where c.story_id = ${stories.id} and c.resolved_at is null and c.parent_id is null)`,
      blockingComments: sql<number>`(
        select count(*) from comments c
        where c.story_id = ${stories.id} and c.is_blocking = 1 and c.resolved_at is null and c.parent_id is null)`,
      firstPublishedAt: stories.firstPublishedAt,
      createdAt: stories.createdAt,
      touchedAt: stories.touchedAt,
      stageSince: stories.stageSince,
    })
    .from(stories)
    .innerJoin(starters, eq(starters.id, stories.createdBy))
    .leftJoin(claimers, eq(claimers.id, stories.claimedBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(
      changes,
      and(eq(changes.storyId, stories.id), isNull(changes.publishedAt), isNull(changes.discardedAt)),
    )
    .$dynamic();
}

type DeskRow = Awaited<ReturnType<ReturnType<typeof deskStoriesFrom>['execute']>>[number];

/** A story as the desk's lists show it. */
export type DeskStory = Omit<DeskRow, 'authorNames' | 'embargoUntil' | 'embargoIndefinite'> & {
  readonly authorNames: readonly string[];
  readonly embargo: Embargo;
};

/** A row of the desk's select as a story. */
export function deskStoryOf({ embargoUntil, embargoIndefinite, ...row }: DeskRow): DeskStory {
  return {
    ...row,
    authorNames: JSON.parse(row.authorNames) as string[],
    embargo: embargoIndefinite ? 'indefinite' : embargoUntil === null ? null : { until: embargoUntil },
  };
}
