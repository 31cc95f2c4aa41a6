import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { recordShelfSlug } from '#db/shelf';
import { getStory, readStoryState, recordStoryFields } from '#db/stories';
import { recordTakenSlug } from '#db/taken-slugs';
import { mayRead } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';
import { announce } from './announce.ts';
import { checkSlug } from './check-fields.ts';
import { printAnew } from './print-anew.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

/**
 * Gives a published story another slug. The old ones stay its own for ever, so that every old address reaches the new
 * one; nobody else can take them. Refuses with `no_such_story`, `not_your_move`, `not_published`, `not_a_slug`,
 * `slug_taken`. The slug it already has changes nothing.
 */
export async function changeAddress(
  db: Database,
  actor: Actor,
  input: { readonly storyId: number; readonly slug: string },
  now: number = Date.now(),
): Promise<Answer<{ slug: string }>> {
  const { storyId } = input;
  const slug = input.slug.normalize('NFC').trim();
  const answer = await undoOnRefusal<{ slug: string }>(inPublic(db), async (tx) => {
    const story = await readStoryState(tx, storyId);
    const row = await getStory(tx, storyId);
    if (!story || !row || !mayRead(actor, story)) return refuse('no_such_story');
    if (!can(actor, 'publish_stories', story.sectionId)) return refuse('not_your_move');
    if (story.firstPublishedAt === null) return refuse('not_published');
    const refused = await checkSlug(tx, storyId, slug);
    if (refused) return refused;
    if (row.slug === slug) return grant({ slug });

    await recordTakenSlug(tx, slug, storyId, now);
    await recordStoryFields(tx, storyId, { slug }, now);
    await recordShelfSlug(tx, storyId, slug, now);
    await printAnew(tx, { storyId, revisionIds: [story.liveRevisionId], everywhere: true });
    await recordEvent(tx, {
      storyId,
      actorId: actor.personId,
      kind: 'change_address',
      now,
      facts: { before: row.slug, after: slug },
    });
    return grant({ slug });
  });
  if (answer.ok) announce({ kind: 'fields_edited', storyId });
  return answer;
}
