import type { Queries } from '#db/client';
import { getPicture, listPictures, type Picture } from '#db/media';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

const A_PAGE = 24;

/**
 * Looks through the pictures of the library by their words, newest first, two dozen at a time: the first of them, or
 * those after a picture, of which there are none when nobody knows it. Who does not see the desk is shown what readers
 * see and what they handed in themselves. Refuses with `not_a_writer`.
 */
export async function lookThroughLibrary(
  q: Queries,
  actor: Actor,
  { search, after }: { readonly search: string; readonly after?: string | undefined },
): Promise<Answer<{ pictures: Picture[]; hasMore: boolean }>> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  const openTo = can(actor, 'see_desk') ? undefined : actor.personId;
  const last = after === undefined ? undefined : await getPicture(q, after);
  if (last === null) return grant({ pictures: [], hasMore: false });
  const found = await listPictures(q, { search, openTo, after: last, limit: A_PAGE + 1 });
  return grant({ pictures: found.slice(0, A_PAGE), hasMore: found.length > A_PAGE });
}
