import { dayNumber } from './moments.ts';
import type { QueueStory } from './queue-story.ts';

export const NEEDS = ['late', 'soon', 'today', 'tomorrow', 'later', 'undated'] as const;
export type QueueNeed = (typeof NEEDS)[number];
export type QueueGroup = { readonly need: QueueNeed; readonly stories: readonly QueueStory[] };

const SOON = 2 * 3_600_000;

/** How pressing a story is. Work that is finished (approved, scheduled, published) is never late. */
export function needOf(story: Pick<QueueStory, 'deadlineAt' | 'stage'>, now: number): QueueNeed {
  const { deadlineAt } = story;
  if (deadlineAt === null) return 'undated';
  const days = dayNumber(deadlineAt) - dayNumber(now);
  if (isLate(story, now)) return 'late';
  if (deadlineAt >= now && deadlineAt - now <= SOON) return 'soon';
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : 'later';
}

/** Says whether the deadline has passed while the story still needs work. */
export function isLate(
  { deadlineAt, stage }: Pick<QueueStory, 'deadlineAt' | 'stage'>,
  now: number,
): boolean {
  const isFinished = stage === 'approved' || stage === 'scheduled' || stage === 'done' || stage === 'spiked';
  return deadlineAt !== null && deadlineAt < now && !isFinished;
}

/** Groups rows by need, the most pressing first; within a group they keep their order. */
export function groupByNeed(stories: readonly QueueStory[], now: number): QueueGroup[] {
  return NEEDS.map((need) => ({
    need,
    stories: stories.filter((story) => needOf(story, now) === need),
  })).filter((group) => group.stories.length > 0);
}

/** How many rows a group of a page has; null of one that began on the page before or goes on over the next. */
export function wholeCount(
  groups: readonly { readonly length: number }[],
  index: number,
  page: { readonly isFirst: boolean; readonly isLast: boolean },
): number | null {
  const isCut = (index === 0 && !page.isFirst) || (index === groups.length - 1 && !page.isLast);
  return isCut ? null : (groups[index]?.length ?? null);
}
