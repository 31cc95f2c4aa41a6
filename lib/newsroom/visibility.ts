import { isEmbargoed } from './embargo.ts';
import type { StoryState } from './story.ts';

export type ReadersSight = 'nothing' | 'article' | 'withdrawn_notice' | 'retraction_notice';

/**
 * Says what stands at a story's address for readers: nothing (404), the live revision, the neutral line of a withdrawn
 * story (410), or the permanent notice of a retraction. The stage plays no part: only what was published can be seen.
 */
export function readersSee(
  story: Pick<StoryState, 'visibility' | 'liveRevisionId' | 'embargo' | 'firstPublishedAt'>,
  at: number,
): ReadersSight {
  if (story.visibility === 'retracted') return 'retraction_notice';
  if (story.visibility === 'withdrawn') return 'withdrawn_notice';
  if (story.visibility === 'none' || story.liveRevisionId === null) return 'nothing';
  if (story.firstPublishedAt === null && isEmbargoed(story.embargo, at)) return 'nothing';
  return 'article';
}
