import { and, asc, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { STAGES, type Stage } from '#lib/newsroom/story';
import type { Queries } from './client.ts';
import { type DeskStory, deskStoriesFrom, deskStoryOf } from './desk-rows.ts';
import { holdsWords } from './held-words.ts';
import { stories } from './schema/stories.ts';

export type { DeskStory } from './desk-rows.ts';
export { getDeskStory, type StoryAuthor, type WholeStory } from './desk-story.ts';

/** What the desk asks for. Nothing said: every open story, the last touched first. */
export type DeskWish = {
  /** One stage; `open` (the default) is all but done and spiked, `all` is all. */
  readonly stage?: Stage | 'open' | 'all';
  readonly sectionId?: string;
  /** Stories that this person started, signs or has claimed. */
  readonly personId?: string;
  /** The same for the actor. */
  readonly mine?: boolean;
  /** Words of the headline, with or without accents; or the number of a story. */
  readonly search?: string;
  /** `touched`: last touched first; `waiting`: longest in its stage first; `deadline`: earliest first, if there is one. */
  readonly order?: DeskOrder;
  readonly deadlineBefore?: number;
  /** Only stories with a deadline, or only those without. */
  readonly hasDeadline?: boolean;
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
};
export type DeskOrder = 'touched' | 'waiting' | 'deadline';

const ORDERS = {
  touched: { column: stories.touchedAt, newestFirst: true },
  waiting: { column: stories.stageSince, newestFirst: false },
  deadline: { column: stories.deadlineAt, newestFirst: false },
} as const;

const LONGEST_PAGE = 100;

/** A page of the desk's stories as the actor may see them: whoever does not see the desk gets only their own. */
export async function listDeskStories(
  q: Queries,
  actor: Actor,
  wish: DeskWish = {},
): Promise<{ stories: DeskStory[]; next: string | null }> {
  const { column, newestFirst } = ORDERS[wish.order ?? 'touched'];
  const limit = Math.min(wish.limit ?? 40, LONGEST_PAGE);
  const direction = newestFirst ? desc : asc;
  const order = [direction(column), direction(stories.id)];
  const found = q
    .select({ id: stories.id })
    .from(stories)
    .where(and(...filters(actor, wish), after(wish)))
    .orderBy(...order)
    .limit(limit + 1);
  const rows = await rowsOf(q, found).orderBy(...order);
  const page = rows.slice(0, limit).map(deskStoryOf);
  const last = page.at(-1);
  const place = last && { touched: last.touchedAt, waiting: last.stageSince, deadline: last.deadlineAt };
  return {
    stories: page,
    next: rows.length > limit && last && place ? `${place[wish.order ?? 'touched']}-${last.id}` : null,
  };
}

export type DeskCounts = {
  readonly byStage: Readonly<Record<Stage, number>>;
  /** By section id, '' for stories without one. */
  readonly bySection: Readonly<Record<string, Readonly<Record<Stage, number>>>>;
};

/** How many stories the actor may see in each stage and section. */
export async function countDeskStories(q: Queries, actor: Actor): Promise<DeskCounts> {
  const rows = await q
    .select({ sectionId: stories.sectionId, stage: stories.stage, count: sql<number>`count(*)` })
    .from(stories)
    .where(visibleTo(actor))
    .groupBy(stories.sectionId, stories.stage);
  const none = () => Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const byStage = none();
  const bySection: Record<string, Record<Stage, number>> = {};
  for (const { sectionId, stage, count } of rows) {
    const section = sectionId ?? '';
    bySection[section] ??= none();
    bySection[section][stage] += count;
    byStage[stage] += count;
  }
  return { byStage, bySection };
}

/**
 * What is the actor's: their own stories by stage, a hundred of each at most, which stages were cut off there, and what
 * they have claimed.
 */
export async function listMyStories(
  q: Queries,
  actor: Actor,
): Promise<{ own: Partial<Record<Stage, DeskStory[]>>; cutOff: Stage[]; claimed: DeskStory[] }> {
  const own: Partial<Record<Stage, DeskStory[]>> = {};
  const cutOff: Stage[] = [];
  for (const stage of STAGES) {
    const found = q
      .select({ id: stories.id })
      .from(stories)
      .where(and(ownedBy(actor.personId), eq(stories.stage, stage)))
      .orderBy(desc(stories.touchedAt))
      .limit(LONGEST_PAGE + 1);
    const rows = await rowsOf(q, found).orderBy(desc(stories.touchedAt));
    if (rows.length > 0) own[stage] = rows.slice(0, LONGEST_PAGE).map(deskStoryOf);
    if (rows.length > LONGEST_PAGE) cutOff.push(stage);
  }
  const claimed = await deskStoriesFrom(q)
    .where(and(eq(stories.claimedBy, actor.personId), eq(stories.stage, 'in_review')))
    .orderBy(asc(stories.stageSince));
  return { own, cutOff, claimed: claimed.map(deskStoryOf) };
}

/** What a row counts and names is asked only for the stories of the page, not for all that had to be sorted. */
function rowsOf(q: Queries, found: SQLWrapper) {
  return deskStoriesFrom(q).where(sql`${stories.id} in ${found}`);
}

function filters(actor: Actor, wish: DeskWish): (SQL | undefined)[] {
  const { stage = 'open', sectionId, personId, mine, search, order, deadlineBefore, hasDeadline } = wish;
  return [
    visibleTo(actor),
    stageFilter(stage),
    sectionId ? eq(stories.sectionId, sectionId) : undefined,
    personId ? concerns(personId) : undefined,
    mine ? concerns(actor.personId) : undefined,
    search?.trim() ? named(search) : undefined,
    order === 'deadline' || hasDeadline ? sql`${stories.deadlineAt} is not null` : undefined,
    hasDeadline === false ? sql`${stories.deadlineAt} is null` : undefined,
    deadlineBefore ? sql`${stories.deadlineAt} < ${deadlineBefore}` : undefined,
  ];
}

function stageFilter(stage: Stage | 'open' | 'all'): SQL | undefined {
  if (stage === 'all') return undefined;
  return stage === 'open' ? sql`${stories.stage} not in ('done', 'spiked')` : eq(stories.stage, stage);
}

function visibleTo(actor: Actor): SQL | undefined {
  return can(actor, 'see_desk') ? undefined : ownedBy(actor.personId);
}

function ownedBy(personId: string): SQL {
  return sql`${stories.id} in (
    select id from stories where created_by = ${personId}
    union all select sa.story_id from authors a join story_authors sa on sa.author_id = a.id
      where a.person_id = ${personId})`;
}

function concerns(personId: string): SQL {
  return sql`(${ownedBy(personId)} or ${stories.claimedBy} = ${personId})`;
}

function named(search: string): SQL | undefined {
  const number = /^#?(\d{1,12})$/.exec(search.trim())?.[1];
  if (number) return eq(stories.id, Number(number));
  return holdsWords(stories.headlineFolded, search) ?? sql`false`;
}

function after({ cursor, order = 'touched' }: DeskWish): SQL | undefined {
  const [, at, id] = /^(\d{1,15})-(\d{1,12})$/.exec(cursor ?? '') ?? [];
  if (!at || !id) return undefined;
  const { column, newestFirst } = ORDERS[order];
  const sign = sql.raw(newestFirst ? '<' : '>');
  return sql`(${column}, ${stories.id}) ${sign} (${Number(at)}, ${Number(id)})`;
}
