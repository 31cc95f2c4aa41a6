import type { TimelineLine } from './story/story-page.ts';

const DECIDED: readonly string[] = ['approve', 'publish', 'due', 'publish_change', 'discard_change'];

/** The last return of a story that was sent again since; null when what it asked for was decided on already. */
export function findPastReturn(timeline: readonly TimelineLine[]): TimelineLine | null {
  const last = timeline.find(({ kind }) => kind === 'return' || DECIDED.includes(kind));
  return last?.kind === 'return' ? last : null;
}
