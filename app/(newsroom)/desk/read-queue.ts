import { endOfDay } from '#components/desk/moments.ts';
import type { QueueStory } from '#components/desk/queue-story.ts';
import type { QueueCounts, QueueSection } from '#components/desk/queue-views';
import { isByNeed, type QueueWish } from '#components/desk/queue-wish.ts';
import type { Database } from '#db/client';
import { countDeskStories, type DeskStory, type DeskWish, listDeskStories } from '#db/desk-list';
import { listAllSections } from '#db/sections';
import { isEmbargoed } from '#lib/newsroom/embargo';
import type { Actor, Language } from '#lib/newsroom/people';
import { STAGES, type Stage } from '#lib/newsroom/story';

const A_PAGE = 60;

type Page = { stories: QueueStory[]; nextCursor: string | null };

/**
 * Reads a page of the queue. By need, the stories with a deadline come first, earliest deadline first, and then those
 * without, longest waiting first; the cursor says in which of the two the next page begins.
 */
export async function readQueue(db: Database, actor: Actor, wish: QueueWish, now: number): Promise<Page> {
  const asked = deskWish(wish, now);
  const [part, cursor] = splitCursor(wish.cursor);
  if (!isByNeed(wish) || wish.list === 'due') {
    const order = wish.list === 'due' ? 'deadline' : wish.sort === 'waiting' ? 'waiting' : 'touched';
    return pageOf(await listDeskStories(db, actor, { ...asked, order, cursor }), 'rest', actor.language, now);
  }
  const rest = { ...asked, order: 'waiting', hasDeadline: false } as const;
  if (part === 'rest')
    return pageOf(await listDeskStories(db, actor, { ...rest, cursor }), 'rest', actor.language, now);
  const dated = await listDeskStories(db, actor, { ...asked, order: 'deadline', cursor });
  const first = pageOf(dated, 'dated', actor.language, now);
  if (first.nextCursor) return first;
  const second = pageOf(await listDeskStories(db, actor, rest), 'rest', actor.language, now);
  return { stories: [...first.stories, ...second.stories], nextCursor: second.nextCursor };
}

function deskWish(wish: QueueWish, now: number): DeskWish {
  const { list, sectionId, personId, search } = wish;
  const isStage = STAGES.includes(list as Stage);
  return {
    stage: isStage ? (list as Stage) : search && list === 'open' ? 'all' : 'open',
    ...(list === 'mine' && { mine: true }),
    ...(list === 'due' && { deadlineBefore: endOfDay(now) }),
    ...(sectionId && { sectionId }),
    ...(personId && { personId }),
    ...(search && { search }),
    limit: A_PAGE,
  };
}

function splitCursor(cursor: string): ['dated' | 'rest' | null, string | null] {
  const [, part, place] = /^(dated|rest):(.+)$/.exec(cursor) ?? [];
  return [(part as 'dated' | 'rest' | undefined) ?? null, place ?? null];
}

function pageOf(
  page: { stories: DeskStory[]; next: string | null },
  part: 'dated' | 'rest',
  language: Language,
  now: number,
): Page {
  return {
    stories: page.stories.map((story) => queueStoryOf(story, language, now)),
    nextCursor: page.next && `${part}:${page.next}`,
  };
}

/** A story of the desk as its rows show it. */
export function queueStoryOf(story: DeskStory, language: Language, now: number): QueueStory {
  const { section, authorNames, bylineText, startedBy } = story;
  return {
    id: story.id,
    headline: story.headline,
    stage: story.stage,
    visibility: story.visibility,
    openChange: story.openChange,
    sectionName: (language === 'vi' ? section?.nameVi : section?.nameEn) ?? '',
    names: bylineText || authorNames.join(', ') || startedBy.name,
    deadlineAt: story.deadlineAt,
    scheduledFor: story.scheduledFor,
    publishedAt: story.firstPublishedAt,
    stageSince: story.stageSince,
    words: story.words,
    targetWords: story.targetWords,
    openComments: story.openComments,
    blockingComments: story.blockingComments,
    isUrgent: story.priority === 'urgent',
    isEmbargoed: isEmbargoed(story.embargo, now),
    claimedBy: story.stage === 'in_review' ? story.claimedBy : null,
    inside: [],
  };
}

/** How many stories stand in each list, in the chosen section or the whole paper, and how many are open in each section. */
export async function readQueueCounts(
  db: Database,
  actor: Actor,
  wish: QueueWish,
): Promise<{ counts: QueueCounts; sections: QueueSection[] }> {
  const { byStage, bySection } = await countDeskStories(db, actor);
  const stages = wish.sectionId ? bySection[wish.sectionId] : byStage;
  const openIn = (counts: Readonly<Record<Stage, number>> | undefined) =>
    STAGES.filter((stage) => stage !== 'done' && stage !== 'spiked').reduce(
      (sum, stage) => sum + (counts?.[stage] ?? 0),
      0,
    );
  const sections = (await listAllSections(db))
    .filter(({ id, closedAt }) => closedAt === null || openIn(bySection[id]) > 0)
    .map(({ id, nameVi, nameEn }) => ({
      id,
      name: actor.language === 'vi' ? nameVi : nameEn,
      count: openIn(bySection[id]),
    }));
  return { counts: { ...stages, open: openIn(stages) }, sections };
}
