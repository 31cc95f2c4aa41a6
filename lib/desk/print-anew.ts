import type { Transaction } from '#db/client';
import { listNaming, readShelfPlaces } from '#db/shelf';
import { bumpTags } from '#db/tag-versions';
import { tagsOfPublication } from '#lib/press/tags';

/**
 * Puts every page out of date on which readers meet these revisions of a story, before and after a move, and the
 * articles that point to it, and its pair in the other language. `everywhere` covers every page of the paper: for what must be gone at once.
 */
export async function printAnew(
  tx: Transaction,
  printed: {
    storyId: number;
    revisionIds: readonly (number | null)[];
    corrections?: boolean;
    everywhere?: boolean;
  },
): Promise<void> {
  const { storyId, corrections = false, everywhere = false } = printed;
  const tags: string[] = everywhere ? ['site'] : [];
  const topicSlugs: string[] = [];
  for (const revisionId of new Set(printed.revisionIds)) {
    const places = await readShelfPlaces(tx, revisionId);
    topicSlugs.push(...places.topicSlugs);
    tags.push(...tagsOfPublication({ storyId, ...places, corrections: corrections || everywhere }));
  }
  const naming = await listNaming(tx, storyId, topicSlugs);
  await bumpTags(tx, [...tags, ...naming.map((id) => `story:${id}`)]);
}
