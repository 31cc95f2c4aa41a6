import type { Embargo, StoryState } from './story.ts';

/** Says whether nothing of the story may be shown at this moment. */
export function isEmbargoed(embargo: Embargo, at: number): boolean {
  if (embargo === null) return false;
  return embargo === 'indefinite' || at < embargo.until;
}

/** Says whether an embargo may still be set or lifted: never on what was live, never under a scheduled revision. */
export function embargoMayChange(story: StoryState): boolean {
  return (
    story.firstPublishedAt === null &&
    story.visibility === 'none' &&
    story.stage !== 'scheduled' &&
    story.stage !== 'spiked'
  );
}
