import { dayOf } from '#components/desk/moments.ts';
import type { MoveOffers, StoryToMove } from '#components/desk/story-to-move.ts';
import { findOpenChange } from '#db/changes';
import type { Queries } from '#db/client';
import { getRevision } from '#db/revisions';
import { listAllSections } from '#db/sections';
import { readSettings } from '#db/settings';
import { getStory, readStoryState } from '#db/stories';
import { formOf, readMoveContext } from '#lib/desk/move-context';
import { isOwner, mayRead } from '#lib/newsroom/access';
import { kindsToOpen } from '#lib/newsroom/changes';
import { type ChangeForm, EMPTY_CHANGE_FORM } from '#lib/newsroom/corrections';
import { movesFor, nextMove } from '#lib/newsroom/offers';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import type { StoryState } from '#lib/newsroom/story';

/** What the move bar of a story needs, for this person now; null when there is no such story for them. */
export async function readStoryToMove(
  q: Queries,
  actor: Actor,
  storyId: number,
  now: number = Date.now(),
): Promise<{ story: StoryToMove; offers: MoveOffers } | null> {
  const state = await readStoryState(q, storyId);
  if (!state || !mayRead(actor, state)) return null;
  const row = await getStory(q, storyId);
  const { houseRules } = await readSettings(q);
  const { findings, standingOverrides } = await readMoveContext(q, state, now);
  return {
    story: {
      id: storyId,
      headline: row?.headline ?? '',
      stage: state.stage,
      visibility: state.visibility,
      openChange: state.openChange,
      onScreen: state.latestRevisionId,
      embargo: state.embargo,
      scheduledFor: state.scheduledFor,
      isOwn: isOwner(actor, state),
      findings,
      overridden: standingOverrides,
      mayOverride: can(actor, 'override_gates', state.sectionId),
      kindsToOpen: kindsToOpen(actor, state),
      changeForm: await readChangeForm(q, state),
    },
    offers: {
      moves: movesFor(actor, state, houseRules),
      next: nextMove(actor, state, houseRules),
    },
  };
}

/** The form of the open change; before there is one, the work as it was printed, for a statutory correction. */
async function readChangeForm(q: Queries, story: StoryState): Promise<ChangeForm> {
  const change = await findOpenChange(q, story.id);
  if (change) return formOf(change);
  const live = story.liveRevisionId === null ? null : await getRevision(q, story.liveRevisionId);
  if (!live) return EMPTY_CHANGE_FORM;
  const section = (await listAllSections(q)).find(({ id }) => id === live.sectionId);
  return {
    ...EMPTY_CHANGE_FORM,
    workTitle: live.headline,
    workSection: (live.language === 'vi' ? section?.nameVi : section?.nameEn) ?? '',
    workDate: story.firstPublishedAt === null ? '' : dayOf(story.firstPublishedAt),
  };
}
