import type { ChangeForm } from '#lib/newsroom/corrections';
import type { Gate, GateFinding } from '#lib/newsroom/gates';
import type { MoveRequest } from '#lib/newsroom/move-request';
import type { Move } from '#lib/newsroom/moves';
import type { Answer } from '#lib/newsroom/refusal';
import type { ChangeKind, Embargo, Stage, Visibility } from '#lib/newsroom/story';

/** What the dialogs of the moves need to know about a story. */
export type StoryToMove = {
  readonly id: number;
  readonly headline: string;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly openChange: ChangeKind | null;
  /** The revision on screen: a move is decided against it. */
  readonly onScreen: number | null;
  readonly embargo: Embargo;
  readonly scheduledFor: number | null;
  /** The actor started or signs the story. */
  readonly isOwn: boolean;
  readonly findings: readonly GateFinding[];
  /** Gates overridden earlier for this revision. */
  readonly overridden: readonly Gate[];
  readonly mayOverride: boolean;
  readonly kindsToOpen: readonly ChangeKind[];
  /** What the open change says to readers so far; for a new statutory correction, the work as it was printed. */
  readonly changeForm: ChangeForm;
};

/** What a move's form sends. */
export type MoveForm = MoveRequest & Partial<ChangeForm> & { readonly storyId: number };

/** Makes a move; answers who is being told. */
export type MoveAction = (form: MoveForm) => Promise<Answer<{ readonly toldNames: readonly string[] }>>;

/** The moves offered to the actor and the one of them that is next. */
export type MoveOffers = { readonly moves: readonly Move[]; readonly next: Move | null };
