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

const OWNERS_SUGGEST: readonly Stage[] = ['in_review'];

/** What somebody may do with a story's text: change it, suggest changes that an editor takes or leaves, or only read. */
export type WritingRight = 'writes' | 'suggests' | 'reads';

/**
 * What the actor may do with the story's text now, by the table of stages (PRODUCT §2): owners suggest while an editor
 * holds their story.
 */
export function writingRight(actor: Actor, story: StoryState): WritingRight {
  const { stage } = story;
  if (isEditorOf(actor, story) && EDITORS_WRITE.includes(stage)) return 'writes';
  if (!isOwner(actor, story) || !can(actor, 'write_stories')) return 'reads';
  if (OWNERS_WRITE.includes(stage)) return 'writes';
  return OWNERS_SUGGEST.includes(stage) ? 'suggests' : 'reads';
}

const BY_REACH: readonly WritingRight[] = ['reads', 'suggests', 'writes'];

/** The smaller of two rights, where the page and the house have read the story at different moments. */
export function lesserRight(one: WritingRight, other: WritingRight): WritingRight {
  return BY_REACH.indexOf(one) < BY_REACH.indexOf(other) ? one : other;
}

/** Says whether the actor may change the story's text and what is printed with it; fields cannot be suggested. */
export function mayWrite(actor: Actor, story: StoryState): boolean {
  return writingRight(actor, story) === 'writes';
}

/** Says whether the actor may comment: whoever may read it, until it is spiked. */
export function mayComment(actor: Actor, story: StoryState): boolean {
  return (
    mayRead(actor, story) &&
    (isOwner(actor, story) || can(actor, 'write_stories')) &&
    story.stage !== 'spiked'
  );
}
