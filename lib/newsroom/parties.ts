import { isEditorOf, isOwner } from './access.ts';
import { kindsToOpen, needsManagingEditor } from './changes.ts';
import { allowsSelfReview, type HouseRules } from './house-rules.ts';
import type { Actor, SystemActor } from './people.ts';
import { type Ability, can } from './permissions.ts';
import { type Refused, refuse } from './refusal.ts';
import type { StoryState } from './story.ts';

export type Mover = Actor | SystemActor;

/** Who a move belongs to; each answers null when the mover is of the party, or why not. */
export type Party = (mover: Mover, story: StoryState, rules: HouseRules) => Refused | null;

const NOT_YOURS = refuse('not_your_move');

/** Says whether the mover is the paper's own clock. */
export function isClock(mover: Mover): mover is SystemActor {
  return 'system' in mover;
}

function people(test: (actor: Actor, story: StoryState, rules: HouseRules) => boolean): Party {
  return (mover, story, rules) => (!isClock(mover) && test(mover, story, rules) ? null : NOT_YOURS);
}

const withAbility = (ability: Ability): Party =>
  people((actor, story) => can(actor, ability, story.sectionId));

const mayPublish = (actor: Actor, story: StoryState, rules: HouseRules) =>
  can(actor, 'publish_stories', story.sectionId) || (rules.editorsPublish && isEditorOf(actor, story));

const wrote = (actor: Actor, story: StoryState) =>
  isOwner(actor, story) || story.writerIds.includes(actor.personId);

export const owner: Party = people((actor, story) => isOwner(actor, story) && can(actor, 'write_stories'));
export const editor: Party = withAbility('edit_stories');
export const publisher: Party = people(mayPublish);
export const withdrawer: Party = withAbility('withdraw_stories');
export const retractor: Party = withAbility('retract_stories');
export const embargoSetter: Party = withAbility('set_embargo');
export const embargoLifter: Party = withAbility('lift_embargo');
export const ownerOrEditor: Party = people(
  (actor, story) => (isOwner(actor, story) && can(actor, 'write_stories')) || isEditorOf(actor, story),
);
/** Owners hand in their stories; a change may also be handed in by the editor who writes it. */
export const submitter: Party = people(
  (actor, story) =>
    (isOwner(actor, story) && can(actor, 'write_stories')) ||
    (story.openChange !== null && isEditorOf(actor, story)),
);
export const changeOpener: Party = people((actor, story) => kindsToOpen(actor, story).length > 0);

/** Owners put away their own drafts; everything else is the editors'. */
export const spiker: Party = people(
  (actor, story) =>
    isEditorOf(actor, story) ||
    (isOwner(actor, story) && can(actor, 'write_stories') && story.stage === 'draft'),
);

/** The person who claimed the story while they still edit, or a managing editor. */
export const claimerOrManager: Party = people(
  (actor, story) =>
    (story.claimedBy === actor.personId && isEditorOf(actor, story)) ||
    can(actor, 'assign_stories', story.sectionId),
);

/** An editor of the section, but never the only author of the story. */
export const claimingEditor: Party = (mover, story, rules) => {
  const refused = editor(mover, story, rules);
  if (refused || isClock(mover)) return refused ?? NOT_YOURS;
  const isOnlyOwner = isOwner(mover, story) && story.ownerIds.every((id) => id === mover.personId);
  return isOnlyOwner && !allowsSelfReview(rules) ? refuse('own_story') : null;
};

/** An editor who neither signs nor wrote the text. Editing it in review is the desk's work, not writing. */
export const approvingEditor: Party = (mover, story, rules) => {
  if (isClock(mover) || !can(mover, 'approve_stories', story.sectionId)) return NOT_YOURS;
  return wrote(mover, story) && !allowsSelfReview(rules) ? refuse('own_story') : null;
};

/** Who publishes a change: as a story, but corrections in the paper's name are the managing editor's. */
export const changePublisher: Party = people((actor, story, rules) =>
  story.openChange !== null && needsManagingEditor(story.openChange)
    ? can(actor, 'publish_corrections', story.sectionId)
    : mayPublish(actor, story, rules),
);

export const clock: Party = (mover) => (isClock(mover) ? null : NOT_YOURS);
/** The clock takes a schedule back when the story may no longer go out. */
export const publisherOrClock: Party = (mover, story, rules) =>
  isClock(mover) ? null : publisher(mover, story, rules);
