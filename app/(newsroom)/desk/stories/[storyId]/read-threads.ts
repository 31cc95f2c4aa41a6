import type { StoryThread } from '#components/desk/story/story-page.ts';
import type { Queries } from '#db/client';
import { type Comment, listComments } from '#db/comments';
import { listPeople } from '#db/people';

type Named = Comment & { readonly name: string };

/** The comments on a story as threads: those that are open first, each in the order it was said. */
export async function readThreads(
  q: Queries,
  storyId: number,
  mayReopen: (comment: Comment) => boolean,
): Promise<StoryThread[]> {
  const comments = await listComments(q, storyId);
  if (comments.length === 0) return [];
  const names = new Map((await listPeople(q)).map(({ id, name }) => [id, name]));
  const answers = Map.groupBy(comments, ({ parentId }) => parentId);
  const threads = (answers.get(null) ?? []).map((comment) => ({
    ...saidOf(comment),
    isBlocking: comment.isBlocking,
    resolved:
      comment.resolvedAt === null
        ? null
        : { name: names.get(comment.resolvedBy ?? '') ?? '', at: comment.resolvedAt },
    mayReopen: mayReopen(comment),
    replies: (answers.get(comment.id) ?? []).map(saidOf),
  }));
  return threads.sort((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null));
}

function saidOf({ id, personId, name, text, createdAt }: Named) {
  return { id, person: { id: personId, name }, text, at: createdAt };
}
