import type { Transaction } from '#db/client';
import { listPicturesThere, shelvePictures as shelve } from '#db/media';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Puts the pictures of a file that is taken into a story into the library, by their ids. Refuses with `not_a_writer`, and
 * with `pictures_of_file_gone` when one of them has waited too long, or was called off or taken back meanwhile.
 */
export async function shelvePictures(
  tx: Transaction,
  actor: Actor,
  pictures: readonly string[],
): Promise<Answer> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  const there = await listPicturesThere(tx, pictures);
  if (!pictures.every((id) => there.includes(id))) return refuse('pictures_of_file_gone');
  await shelve(tx, pictures);
  return grant();
}
