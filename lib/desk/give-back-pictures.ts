import type { Database } from '#db/client';
import { forgetWaitingPictures } from '#db/media';
import { dropPicture } from '#lib/media/picture-files';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant } from '#lib/newsroom/refusal';

/**
 * Takes the pictures of a file that a person called off away again, by their ids: those that this person handed in, and
 * that no file was taken for. Others stay as they are, without a word.
 */
export async function giveBackPictures(
  db: Database,
  actor: Actor,
  { pictures }: { readonly pictures: readonly string[] },
  mediaDir: string,
): Promise<Answer> {
  const which = { ids: pictures, uploadedBy: actor.personId };
  const forgotten = await db.transaction((tx) => forgetWaitingPictures(tx, which));
  for (const id of forgotten) await dropPicture(mediaDir, id);
  return grant();
}
