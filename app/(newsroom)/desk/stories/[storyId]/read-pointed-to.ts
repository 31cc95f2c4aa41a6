import type { FoundStory } from '#components/editor/related/story-lookup';
import type { Queries } from '#db/client';
import type { ArticleNode } from '#lib/article/document';
import { nameStoryToPointTo } from '#lib/desk/name-story-to-point-to';
import type { Actor } from '#lib/newsroom/people';

/** As many are named with the page; the block itself asks for any further ones. */
const MOST = 20;

/** Names the stories that a text points to, as far as the person may know of them, so that they stand there at once. */
export async function readPointedTo(
  q: Queries,
  actor: Actor,
  content: readonly ArticleNode[],
): Promise<FoundStory[]> {
  const named: FoundStory[] = [];
  for (const storyId of [...pointedTo(content)].slice(0, MOST)) {
    const answer = await nameStoryToPointTo(q, actor, { storyId });
    if (answer.ok) named.push(answer.story);
  }
  return named;
}

function pointedTo(nodes: readonly ArticleNode[]): ReadonlySet<number> {
  return new Set(
    nodes.flatMap(({ type, attrs, content = [] }) => {
      const storyId = type === 'relatedStory' ? Number(attrs?.storyId) : 0;
      return storyId > 0 ? [storyId] : [...pointedTo(content)];
    }),
  );
}
