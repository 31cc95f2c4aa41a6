import { isEditorOf, isOwner } from './access.ts';
import type { Actor } from './people.ts';
import { can } from './permissions.ts';
import { CHANGE_KINDS, type ChangeKind, type StoryState } from './story.ts';

export type ChangeRule = {
  /** Readers see "updated at" with a new date. */
  readonly movesDate: boolean;
  /** A note to readers is required. */
  readonly needsNote: boolean;
  /** The wrong and the right text are required. */
  readonly needsWrongAndRight: boolean;
  /** Listed on the corrections page. */
  readonly isListed: boolean;
  /** A block on the front page for a number of days (Decree 237/2026, art. 19). */
  readonly onFront: boolean;
};

/** What the public sees of each kind of change (PRODUCT §2). */
export const CHANGE_RULES: Readonly<Record<ChangeKind, ChangeRule>> = {
  minor: { movesDate: false, needsNote: false, needsWrongAndRight: false, isListed: false, onFront: false },
  update: { movesDate: true, needsNote: false, needsWrongAndRight: false, isListed: false, onFront: false },
  clarification: {
    movesDate: true,
    needsNote: true,
    needsWrongAndRight: false,
    isListed: true,
    onFront: false,
  },
  correction: { movesDate: true, needsNote: true, needsWrongAndRight: true, isListed: true, onFront: false },
  statutory_correction: {
    movesDate: true,
    needsNote: true,
    needsWrongAndRight: true,
    isListed: true,
    onFront: true,
  },
};

const OWNERS_OPEN: readonly ChangeKind[] = ['minor', 'update'];
const MANAGERS_PUBLISH: readonly ChangeKind[] = ['correction', 'statutory_correction'];

/** Which kinds of change the actor may open: owners mend and update, editors any. */
export function kindsToOpen(actor: Actor, story: StoryState): readonly ChangeKind[] {
  if (isEditorOf(actor, story)) return CHANGE_KINDS;
  return isOwner(actor, story) && can(actor, 'write_stories') ? OWNERS_OPEN : [];
}

/** Says whether publishing this kind needs a managing editor: corrections in the paper's name do. */
export function needsManagingEditor(kind: ChangeKind): boolean {
  return MANAGERS_PUBLISH.includes(kind);
}
