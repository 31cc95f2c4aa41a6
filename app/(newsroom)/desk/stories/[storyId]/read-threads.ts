import type { StoryThread } from '#components/desk/story/story-page.ts';
import type { Queries } from '#db/client';
import { type Comment, listComments } from '#db/comments';
import { listPeople, type PersonWithRoles } from '#db/people';
import type { Actor } from '#lib/newsroom/people';
import type { StoryState } from '#lib/newsroom/story';
import { mayBlockByThread, mayEditComment, mayReopenThread, mentionable } from '#lib/newsroom/threads';

type Named = Comment & { readonly name: string };

/** The comments on a story as threads, in the order they were begun, with what this person may do with each. */
export async function readThreads(q: Queries, actor: Actor, story: StoryState): Promise<StoryThread[]> {
  const comments = await listComments(q, story.id);
  if (comments.length === 0) return [];
  const names = new Map((await listPeople(q)).map(({ id, name }) => [id, name]));
  const answers = Map.groupBy(comments, ({ parentId }) => parentId);
  const said = (comment: Named) => ({
    id: comment.id,
    person: { id: comment.personId, name: comment.name },
    text: comment.text,
    at: comment.createdAt,
    editedAt: comment.editedAt,
    mentions: comment.mentions.flatMap((id) => ({ id, name: names.get(id) ?? '' })),
    mayEdit: mayEditComment(actor, story, comment),
  });
  return (answers.get(null) ?? []).map((first) => ({
    ...said(first),
    about: aboutOf(first),
    isBlocking: first.isBlocking,
    resolved:
      first.resolvedAt === null
        ? null
        : { name: names.get(first.resolvedBy ?? '') ?? '', at: first.resolvedAt },
    mayReopen: mayReopenThread(actor, story, first),
    mayBlock: mayBlockByThread(actor, story, first),
    replies: (answers.get(first.id) ?? []).map(said),
  }));
}

/** The people whom this person may name in a comment on the story, in the order of a list of names. */
export async function readMentionable(q: Queries, actor: Actor, story: StoryState) {
  const present = (await listPeople(q)).filter(({ disabledAt }) => disabledAt === null);
  const named = mentionable(actor, story, present.map(actorOf));
  return named.map(({ personId: id, name }) => ({ id, name }));
}

function aboutOf({ anchorField: field, anchorBlock: block, quote }: Comment): StoryThread['about'] {
  return field && { field, block, quote };
}

function actorOf({ id, name, language, roles }: PersonWithRoles): Actor {
  return { personId: id, name, language, roles };
}
