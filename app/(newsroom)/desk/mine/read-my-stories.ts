import type { MyStoriesProps, MyStory } from '#components/desk/my-stories';
import type { Queries } from '#db/client';
import { type DeskStory, listMyStories } from '#db/desk-list';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { readReturn } from '../read-peek.ts';
import { queueStoryOf } from '../read-queue.ts';

type Groups = Pick<MyStoriesProps, 'needsMe' | 'withDesk' | 'ran' | 'putAway' | 'cutOff'>;

/** Reads a person's own stories and what they have claimed, by what is asked of them. */
export async function readMyStories(q: Queries, actor: Actor, now: number): Promise<Groups> {
  const { own, cutOff, claimed } = await listMyStories(q, actor);
  const plain = (stories: readonly DeskStory[] = []): MyStory[] =>
    stories.map((story) => ({ ...queueStoryOf(story, actor.language, now), returned: null }));
  const returned = await Promise.all(
    plain(own.returned).map(async (story) => ({ ...story, returned: await readReturn(q, story.id) })),
  );
  const isMine = new Set(claimed.map(({ id }) => id));
  return {
    needsMe: [...returned, ...plain(claimed), ...plain(own.draft)],
    withDesk: [
      ...plain(own.submitted),
      ...plain(own.in_review?.filter(({ id }) => !isMine.has(id))),
      ...plain(own.approved),
      ...plain(own.scheduled),
    ],
    ran: plain(own.done),
    putAway: plain(own.spiked),
    cutOff: { stages: cutOff, personId: can(actor, 'see_desk') ? actor.personId : null },
  };
}
