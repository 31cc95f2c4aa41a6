import type { PeekStory } from '#components/desk/peek-story.ts';
import type { Queries } from '#db/client';
import { listComments } from '#db/comments';
import { getDeskStory } from '#db/desk-list';
import { findLastEvent } from '#db/events';
import { getPerson } from '#db/people';
import { getRevision } from '#db/revisions';
import { picturesIn } from '#lib/article/pictures-in';
import { plainText } from '#lib/article/plain-text';
import { readWorkingText } from '#lib/desk/working-text';
import type { Actor } from '#lib/newsroom/people';
import { queueStoryOf } from './read-queue.ts';
import { readStoryToMove } from './read-story-to-move.ts';

/** Reads a story for the quick look: the text people are working on, pictures, gates, comments and the moves offered. */
export async function readPeek(
  q: Queries,
  actor: Actor,
  storyId: number,
  now: number = Date.now(),
): Promise<PeekStory | null> {
  const whole = await getDeskStory(q, actor, storyId);
  const toMove = await readStoryToMove(q, actor, storyId, now);
  if (!whole || !toMove) return null;
  const { latestRevisionId, leadMediaId, leadAlt, leadCredit } = whole.fields;
  const revision = latestRevisionId === null ? null : await getRevision(q, latestRevisionId);
  const text = (await readWorkingText(q, storyId)) ?? revision;
  const lead = leadMediaId ? [{ id: leadMediaId, alt: leadAlt, credit: leadCredit }] : [];
  const placed = text ? picturesIn(text.body) : [];
  const row = queueStoryOf(whole, actor.language, now);
  return {
    row: { ...row, headline: text?.headline || row.headline },
    standfirst: text?.standfirst ?? '',
    aiNote: whole.fields.aiNote,
    text: text ? plainText(text.body).split('\n').filter(Boolean).join('\n\n') : '',
    pictures: [...lead, ...placed.map(({ mediaId, alt, credit }) => ({ id: mediaId, alt, credit }))],
    returned: whole.stage === 'returned' ? await readReturn(q, storyId) : null,
    comments: (await listComments(q, storyId))
      .filter(({ resolvedAt, parentId }) => resolvedAt === null && parentId === null)
      .map(({ id, personId, name, text: said, createdAt, isBlocking }) => ({
        id,
        person: { id: personId, name },
        text: said,
        at: createdAt,
        isBlocking,
      })),
    ...toMove,
  };
}

/** Why a story was last returned, by whom and when; null when it never was. */
export async function readReturn(q: Queries, storyId: number): Promise<PeekStory['returned']> {
  const event = await findLastEvent(q, storyId, 'return');
  const person = event?.actorId ? await getPerson(q, event.actorId) : null;
  if (!event || !person) return null;
  return { person: { id: person.id, name: person.name }, reason: event.reason, at: event.createdAt };
}
