import type { Queries } from '#db/client';
import { listPictures, type Picture } from '#db/media';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

const A_PAGE = 24;

/**
 * Looks through the pictures of the library by their words, newest first. Who does not see the desk is shown what
 * readers see and what they handed in themselves. Refuses with `not_a_writer`.
 */
export async function lookThroughLibrary(
  q: Queries,
  actor: Actor,
  { search }: { readonly search: string },
): Promise<Answer<{ pictures: Picture[] }>> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  const openTo = can(actor, 'see_desk') ? undefined : actor.personId;
  return grant({ pictures: await listPictures(q, { search, openTo, limit: A_PAGE }) });
}
