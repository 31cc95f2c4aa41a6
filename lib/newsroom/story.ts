import type { Language } from './people.ts';

/** Where the work is. */
export const STAGES = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'done',
  'spiked',
] as const;
export type Stage = (typeof STAGES)[number];

/** What the public can see. */
export const VISIBILITIES = ['none', 'live', 'withdrawn', 'retracted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How a published story is being changed. */
export const CHANGE_KINDS = [
  'minor',
  'update',
  'clarification',
  'correction',
  'statutory_correction',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const LEGAL_CHECKS = ['not_needed', 'required', 'cleared'] as const;
export type LegalCheck = (typeof LEGAL_CHECKS)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Nothing of the story before this time; `indefinite` until a person lifts it. */
export type Embargo = { readonly until: number } | 'indefinite' | null;

/** What the rules need to know about a story to decide a move. */
export type StoryState = {
  readonly id: number;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly sectionId: string | null;
  readonly language: Language;
  /** People who own the story: those of its authors who have accounts, and who started it. */
  readonly ownerIds: readonly string[];
  /** People whose writing is in the text since the story (or its open change) began. */
  readonly writerIds: readonly string[];
  readonly claimedBy: string | null;
  readonly embargo: Embargo;
  readonly legalCheck: LegalCheck;
  readonly scheduledFor: number | null;
  readonly approvedRevisionId: number | null;
  readonly liveRevisionId: number | null;
  /** The newest revision cut; a move is decided against the one the actor had on screen. */
  readonly latestRevisionId: number | null;
  readonly openChange: ChangeKind | null;
  readonly firstPublishedAt: number | null;
  readonly openBlockingComments: number;
};
