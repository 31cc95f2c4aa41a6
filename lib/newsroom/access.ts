import type { Actor } from './people.ts';
import { can } from './permissions.ts';
import type { Stage, StoryState } from './story.ts';

/** Says whether the story is the actor's own: they started it, or they sign it and have an account. */
export function isOwner(actor: Actor, story: StoryState): boolean {
  return story.ownerIds.includes(actor.personId);
}

/** Says whether the actor edits stories of this section. */
export function isEditorOf(actor: Actor, story: StoryState): boolean {
  return can(actor, 'edit_stories', story.sectionId);
}

/** Says whether the actor may see the story inside the newsroom; everybody without the desk sees only their own. */
export function mayRead(actor: Actor, story: StoryState): boolean {
  return isOwner(actor, story) || can(actor, 'see_desk');
}

const OWNERS_WRITE: readonly Stage[] = ['draft', 'returned'];
const EDITORS_WRITE: readonly Stage[] = ['draft', 'returned', 'in_review'];

/** Says whether the actor may change the story's text and fields now, by the table of stages (PRODUCT §2). */
export function mayWrite(actor: Actor, story: StoryState): boolean {
  if (isEditorOf(actor, story) && EDITORS_WRITE.includes(story.stage)) return true;
  return isOwner(actor, story) && can(actor, 'write_stories') && OWNERS_WRITE.includes(story.stage);
}

/** Says whether the actor may comment: whoever may read it, until it is spiked. */
export function mayComment(actor: Actor, story: StoryState): boolean {
  return (
    mayRead(actor, story) &&
    (isOwner(actor, story) || can(actor, 'write_stories')) &&
    story.stage !== 'spiked'
  );
}
