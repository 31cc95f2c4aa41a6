import type { StoryFigures } from '#components/desk/insights/story-figures-screen';
import type { Queries } from '#db/client';
import { listReads, type Reads } from '#db/reads';
import { getStory, readStoryState } from '#db/stories';
import { addUpBySteps, maySeeReads, periodSince } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import { calendarDayOf } from '#lib/text/dates';
import { sourcesOf, sumOf } from '../../read-insights.ts';

/** The reads of a story for somebody who may see them, by day and source; null for everybody else. */
export async function readStoryReads(
  q: Queries,
  actor: Actor,
  storyId: number,
): Promise<readonly Reads[] | null> {
  const story = await readStoryState(q, storyId);
  return story && maySeeReads(actor, story) ? listReads(q, storyId) : null;
}

/** What the page of a story's figures shows; null when there is no such story for this person. */
export async function readStoryFigures(
  q: Queries,
  actor: Actor,
  { storyId, now }: { readonly storyId: number; readonly now: number },
): Promise<StoryFigures | null> {
  const reads = await readStoryReads(q, actor, storyId);
  const story = await getStory(q, storyId);
  if (!reads || !story) return null;
  const today = calendarDayOf(now);
  const { headline, firstPublishedAt: publishedAt } = story;
  const [since = today] = [calendarDayOf(publishedAt ?? now), ...reads.map(({ day }) => day)].sort();
  const period = periodSince(since, today);
  const steps = addUpBySteps(period, reads);
  const highest = steps.toSorted((one, other) => other.count - one.count)[0];
  return {
    ...{ storyId, headline, publishedAt, steps, step: period.step },
    reads: sumOf(reads),
    today: sumOf(reads.filter(({ day }) => day === today)),
    sources: sourcesOf(reads),
    peak: highest && highest.count > 0 ? { ...highest, story: null } : null,
  };
}

/** A number of an address; what is none is nobody's. */
export function numberIn(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
}
