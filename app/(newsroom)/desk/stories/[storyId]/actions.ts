'use server';

import { revalidatePath } from 'next/cache';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { getStory } from '#db/stories';
import { addComment } from '#lib/desk/add-comment';
import { announceBreaking as announce } from '#lib/desk/announce-breaking';
import { blockByComment } from '#lib/desk/block-by-comment';
import { changeAddress } from '#lib/desk/change-address';
import { editComment as edit } from '#lib/desk/edit-comment';
import { editFields } from '#lib/desk/edit-fields';
import { endBreaking as end } from '#lib/desk/end-breaking';
import { keepRevision } from '#lib/desk/keep-revision';
import { leaveHint as leave } from '#lib/desk/leave-hint';
import { lookThroughLibrary as look } from '#lib/desk/look-through-library';
import { markNotificationsSeen } from '#lib/desk/mark-notifications-seen';
import { reopenComment } from '#lib/desk/reopen-comment';
import { resolveComment } from '#lib/desk/resolve-comment';
import { restoreRevision } from '#lib/desk/restore-revision';
import { startStory } from '#lib/desk/start-story';
import { grant, refuse } from '#lib/newsroom/refusal';
import { readStoryToMove } from '../../read-story-to-move.ts';
import {
  addressForm,
  blockForm,
  breakingForm,
  commentForm,
  editCommentForm,
  fieldsForm,
  leaveHintForm,
  libraryForm,
  readyForm,
  revisionForm,
  storyForm,
  threadForm,
} from './forms.ts';

/** Keeps what one field of the panel says. */
export const keepField = staffAction(fieldsForm, async (actor, input) => {
  const answer = await editFields(theDatabase(), actor, input);
  return answer.ok ? grant({ keptAt: Date.now() }) : answer;
});

/** Gives a published story another address. */
export const keepAddress = staffAction(addressForm, (actor, input) =>
  changeAddress(theDatabase(), actor, input),
);

/** Puts a live story above the front page as breaking news. */
export const announceBreaking = staffAction(breakingForm, async (actor, input) => {
  const answer = await announce(theDatabase(), actor, input);
  if (answer.ok) revalidatePath(`/desk/stories/${input.storyId}`, 'layout');
  return answer;
});

/** Takes it off from there. */
export const endBreaking = staffAction(storyForm, async (actor, input) => {
  const answer = await end(theDatabase(), actor, input);
  if (answer.ok) revalidatePath(`/desk/stories/${input.storyId}`, 'layout');
  return answer;
});

/** Comments on the story, or answers a comment. */
export const comment = staffAction(commentForm, (actor, input) => addComment(theDatabase(), actor, input));

/** Puts one's own comment into other words. */
export const editComment = staffAction(editCommentForm, (actor, input) => edit(theDatabase(), actor, input));

/** Says whether a thread blocks approval. */
export const blockBy = staffAction(blockForm, (actor, input) => blockByComment(theDatabase(), actor, input));

/** Settles a thread of comments. */
export const resolve = staffAction(threadForm, (actor, input) => resolveComment(theDatabase(), actor, input));

/** Opens a settled thread again. */
export const reopen = staffAction(threadForm, (actor, input) => reopenComment(theDatabase(), actor, input));

/** Brings an earlier revision back as the newest one. */
export const restore = staffAction(revisionForm, async (actor, input) => {
  const answer = await restoreRevision(theDatabase(), actor, input);
  if (answer.ok) revalidatePath(`/desk/stories/${input.storyId}`, 'layout');
  return answer;
});

/**
 * Makes a story ready to be moved: what is typed is kept as the revision that will be decided on, and the gates are
 * asked anew. Refused with `newer_revision` when somebody set fields after this page was read.
 */
export const makeReady = staffAction(readyForm, async (actor, input) => {
  const db = theDatabase();
  const kept = await keepRevision(db, actor, input);
  if (!kept.ok) return kept;
  const ready = await readStoryToMove(db, actor, input.storyId);
  return ready ? grant({ story: { ...ready.story, onScreen: kept.revisionId } }) : refuse('no_such_story');
});

/** Leaves a hint about the writing as it is in this story, or has it shown again. */
export const leaveHint = staffAction(leaveHintForm, (actor, input) => leave(theDatabase(), actor, input));

/** Marks what the person was told of this story as seen: they have it before them. */
export const markSeen = staffAction(storyForm, (actor, input) =>
  markNotificationsSeen(theDatabase(), actor, input),
);

/** Starts the same story in the other language, in the same section. */
export const startTranslation = staffAction(storyForm, async (actor, { storyId }) => {
  const db = theDatabase();
  const story = await getStory(db, storyId);
  if (!story) return refuse('no_such_story');
  const language = story.language === 'vi' ? 'en' : 'vi';
  return startStory(db, actor, { language, sectionId: story.sectionId, translationOf: storyId });
});

/** Looks through the pictures of the library. */
export const lookThroughLibrary = staffAction(libraryForm, async (actor, input) => {
  const answer = await look(theDatabase(), actor, input);
  if (!answer.ok) return answer;
  return grant({
    hasMore: answer.hasMore,
    pictures: answer.pictures.map(({ id, alt, caption, credit, width, height }) => ({
      id,
      alt,
      caption,
      credit,
      width,
      height,
    })),
  });
});
