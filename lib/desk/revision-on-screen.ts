import type { Queries } from '#db/client';
import { findFieldEditByOthers } from '#db/events';
import { findRevisionByOthers, getRevision } from '#db/revisions';
import { listWriters } from '#db/working-copies';
import type { StoryState } from '#lib/newsroom/story';

/** Who made the text newer than what a person had on screen, and when (UTC milliseconds). */
export type NewerText = { readonly name: string; readonly at: number };

/**
 * Finds who changed a story after the revision that a person had on screen; null when nobody else did. What the person
 * typed since is no surprise to them, so it does not count.
 */
export async function findNewerText(
  q: Queries,
  story: StoryState,
  onScreen: number | null,
  personId: string,
): Promise<NewerText | null> {
  if (onScreen !== null && onScreen === story.latestRevisionId) return null;
  const seen = onScreen === null ? null : await getRevision(q, onScreen);
  const since = { at: seen?.storyId === story.id ? seen.createdAt : 0, personId };
  const typed = (await listWriters(q, story.id))
    .filter((writer) => writer.personId !== personId && writer.lastWroteAt > since.at)
    .map(({ name, lastWroteAt }) => ({ name, at: lastWroteAt }));
  const cut = await findRevisionByOthers(q, story.id, { after: seen?.id ?? 0, personId });
  const edited = await findFieldEditByOthers(q, story.id, since);
  const found = [...typed, ...(cut ? [cut] : []), ...(edited ? [edited] : [])];
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}
