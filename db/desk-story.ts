import { asc, eq } from 'drizzle-orm';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import type { Queries } from './client.ts';
import { type DeskStory, deskStoriesFrom, deskStoryOf } from './desk-rows.ts';
import { authors, topics } from './schema/paper.ts';
import { people } from './schema/people.ts';
import { stories, storyAuthors, storyTopics } from './schema/stories.ts';

/** Who signs a story: an author, and the account behind the name where there is one. */
export type StoryAuthor = { readonly id: string; readonly name: string; readonly personId: string | null };

/** A story with all that its panel shows and edits. */
export type WholeStory = DeskStory & {
  readonly fields: typeof stories.$inferSelect;
  readonly authors: readonly StoryAuthor[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly approvedByName: string | null;
};

/** A story for the newsroom; null when there is none or the actor may not see it (`mayRead` says who may). */
export async function getDeskStory(q: Queries, actor: Actor, storyId: number): Promise<WholeStory | null> {
  const [row] = await deskStoriesFrom(q).where(eq(stories.id, storyId)).limit(1);
  if (!row) return null;
  const signers = await q
    .select({ id: authors.id, name: authors.name, personId: authors.personId })
    .from(storyAuthors)
    .innerJoin(authors, eq(authors.id, storyAuthors.authorId))
    .where(eq(storyAuthors.storyId, storyId))
    .orderBy(asc(storyAuthors.position));
  const owners = [row.startedBy.id, ...signers.map((author) => author.personId)];
  if (!can(actor, 'see_desk') && !owners.includes(actor.personId)) return null;

  const [kept] = await q
    .select({ fields: stories, approvedByName: people.name })
    .from(stories)
    .leftJoin(people, eq(people.id, stories.approvedBy))
    .where(eq(stories.id, storyId));
  const about = await q
    .select({ id: topics.id, name: topics.name })
    .from(storyTopics)
    .innerJoin(topics, eq(topics.id, storyTopics.topicId))
    .where(eq(storyTopics.storyId, storyId))
    .orderBy(asc(storyTopics.position));
  return kept ? { ...deskStoryOf(row), ...kept, authors: signers, topics: about } : null;
}
