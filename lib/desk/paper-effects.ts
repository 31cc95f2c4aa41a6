import { findOpenChange, recordDiscardedChange } from '#db/changes';
import { getRevision } from '#db/revisions';
import { putNotice, putOnShelf } from '#db/shelf';
import { recordStoryFields } from '#db/stories';
import { recordTakenSlug } from '#db/taken-slugs';
import type { Effects, MoveInHand } from './move-effects.ts';
import { printAnew } from './print-anew.ts';

/** Puts a story before readers for the first time: its slug is taken for ever and freezes, its pictures become public. */
export async function publishStory({ tx, story, decision, now }: MoveInHand): Promise<Effects> {
  const revision = decision.liveRevisionId === null ? null : await getRevision(tx, decision.liveRevisionId);
  if (!revision) throw new Error(`Story ${story.id} has no revision to publish.`);
  await recordTakenSlug(tx, revision.slug, story.id, now);
  await recordStoryFields(tx, story.id, { slug: revision.slug }, now);
  await putOnShelf(tx, story.id, now);
  await printAnew(tx, { storyId: story.id, revisionIds: [revision.id] });
  return {};
}

/** Takes a story off every public surface; its address answers with a neutral line. */
export async function withdrawStory({ tx, story, now }: MoveInHand): Promise<Effects> {
  await putNotice(tx, story.id, { kind: 'withdrawn', note: '', now });
  await printAnew(tx, { storyId: story.id, revisionIds: [story.liveRevisionId], everywhere: true });
  return {};
}

/** Puts a withdrawn story back where it was, with its own dates. */
export async function putBack({ tx, story, now }: MoveInHand): Promise<Effects> {
  await putOnShelf(tx, story.id, now);
  await printAnew(tx, { storyId: story.id, revisionIds: [story.liveRevisionId], everywhere: true });
  return {};
}

/** Takes the text away from readers for good and leaves the notice; what was being changed is given up, all is kept inside. */
export async function retractStory({ tx, story, input, now }: MoveInHand): Promise<Effects> {
  const change = await findOpenChange(tx, story.id);
  if (change) await recordDiscardedChange(tx, change.id, now);
  await putNotice(tx, story.id, { kind: 'retracted', note: (input.publicNotice ?? '').trim(), now });
  await printAnew(tx, { storyId: story.id, revisionIds: [story.liveRevisionId], everywhere: true });
  return {};
}
