import type { ChangeForm } from './corrections.ts';
import type { Gate, GateFinding } from './gates.ts';
import type { HouseRules } from './house-rules.ts';
import type { Move } from './moves.ts';
import type { Refusal } from './refusal.ts';
import type { ChangeKind, Embargo } from './story.ts';

export type GateOverride = { readonly gate: Gate; readonly reason: string };

/** What a person asks for when they move a story. Times are UTC milliseconds. */
export type MoveRequest = {
  readonly move: Move;
  /** The revision the person had on screen; null where the screen shows none. */
  readonly onScreen: number | null;
  readonly reason?: string;
  readonly publicNotice?: string;
  readonly scheduledFor?: number;
  readonly embargo?: Embargo;
  readonly changeKind?: ChangeKind;
  readonly overrides?: readonly GateOverride[];
  /** How many open suggestions the person was told to go with a change that is given up. */
  readonly suggestionsToGo?: number;
  /** Why the clock takes a schedule back: what it was refused. */
  readonly alarm?: Refusal;
};

/** What the decision must also know: the clock, the paper's rules, and what the gates found in this revision. */
export type MoveContext = {
  readonly now: number;
  readonly rules: HouseRules;
  readonly findings: readonly GateFinding[];
  /** Gates overridden earlier for the revision that is pinned; they stay overridden. */
  readonly standingOverrides: readonly Gate[];
  readonly hasHeadlineAndText: boolean;
  /** Whether no other story tells the same in this story's language. */
  readonly isLanguageFree: boolean;
  /** The public form of the open change, for `publish_change`. */
  readonly changeForm: ChangeForm | null;
};
