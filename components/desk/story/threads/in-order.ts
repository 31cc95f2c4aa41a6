import type { StoryThread } from '../story-page.ts';

/** The threads of a story as the panel lists them. */
export type OrderedThreads = {
  /** Open, and their words or block stand on the paper: in the order in which one reads them. */
  readonly onPaper: readonly StoryThread[];
  /** Open, about the story as a whole. */
  readonly onWhole: readonly StoryThread[];
  /** Open, but what they are about is not in the text any more. */
  readonly gone: readonly StoryThread[];
  readonly settled: readonly StoryThread[];
};

/** Puts threads in the order of the text; `order` lists those that stand in it, null while the paper is not there yet. */
export function inOrder(threads: readonly StoryThread[], order: readonly number[] | null): OrderedThreads {
  const open = threads.filter(({ resolved }) => resolved === null);
  const about = open.filter((thread) => thread.about !== null);
  const place = new Map(order?.map((thread, index) => [thread, index]));
  const isThere = ({ id }: StoryThread) => order === null || place.has(id);
  return {
    onPaper: about.filter(isThere).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    onWhole: open.filter((thread) => thread.about === null),
    gone: about.filter((thread) => !isThere(thread)),
    settled: threads.filter(({ resolved }) => resolved !== null),
  };
}
