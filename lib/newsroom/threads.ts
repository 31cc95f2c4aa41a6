import { isEditorOf, mayComment, mayRead } from './access.ts';
import type { Actor } from './people.ts';
import type { StoryState } from './story.ts';

/** The parts of a story that people write together, and that a thread of comments can be about. */
export const TEXT_FIELDS = ['headline', 'standfirst', 'body'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 4000;
/** The longest passage that a thread can be about, in characters. */
export const LONGEST_QUOTE = 4000;

type Said = { readonly personId: string };

/** Says whether the actor may put a comment into other words: their own, while the story takes comments. */
export function mayEditComment(actor: Actor, story: StoryState, comment: Said): boolean {
  return mayComment(actor, story) && comment.personId === actor.personId;
}

/** Says whether the actor may settle a thread: whoever may comment, since a thread may ask something of anybody. */
export function maySettleThread(actor: Actor, story: StoryState): boolean {
  return mayComment(actor, story);
}

/** Says whether the actor may open a settled thread again: who began it, or an editor of the story. */
export function mayReopenThread(actor: Actor, story: StoryState, first: Said): boolean {
  return mayComment(actor, story) && (first.personId === actor.personId || isEditorOf(actor, story));
}

/** Says whether the actor may say that a thread blocks approval, or no longer does: who began it, or an editor of the story. */
export function mayBlockByThread(actor: Actor, story: StoryState, first: Said): boolean {
  return mayReopenThread(actor, story, first);
}

/** Chooses from everybody those whom a comment on the story may name: they may read it, and it is not oneself. */
export function mentionable(actor: Actor, story: StoryState, everybody: readonly Actor[]): Actor[] {
  return everybody.filter((person) => person.personId !== actor.personId && mayRead(person, story));
}
