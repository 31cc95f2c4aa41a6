import type { Actor } from './people.ts';
import { can } from './permissions.ts';
import { type Refused, refuse } from './refusal.ts';
import type { StoryState } from './story.ts';

/** For so many hours a story may stand above the front page as breaking news. */
export const BREAKING_HOURS = [1, 3, 6, 12] as const;
export type BreakingHours = (typeof BREAKING_HOURS)[number];

/** So many stories of a language stand there at once. */
export const MOST_BREAKING = 3;

const HOUR = 3_600_000;

/** Says whether the actor decides that a story of this section is breaking news, and when it is none any more. */
export function mayBreakNews(actor: Actor, { sectionId }: Pick<StoryState, 'sectionId'>): boolean {
  return can(actor, 'curate_front', sectionId);
}

/**
 * Says why the actor cannot put a story above the front page, or null. `others` are the headlines of what stands there in
 * its language besides. Refuses with `breaking_not_yours`, `breaking_not_live`, and `too_many_breaking`, which names them.
 */
export function checkBreaking(
  actor: Actor,
  story: Pick<StoryState, 'sectionId' | 'visibility'>,
  others: readonly string[],
): Refused | null {
  if (!mayBreakNews(actor, story)) return refuse('breaking_not_yours');
  if (story.visibility !== 'live') return refuse('breaking_not_live');
  if (others.length < MOST_BREAKING) return null;
  const headlines = others.map((headline) => `“${headline}”`).join(', ');
  return refuse('too_many_breaking', { most: MOST_BREAKING, headlines });
}

/** When a story that is put there now for so many hours leaves by itself, in UTC milliseconds. */
export function breakingUntil(now: number, hours: BreakingHours): number {
  return now + hours * HOUR;
}
