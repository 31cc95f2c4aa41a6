import type { ChangeKind, Stage, Visibility } from '#lib/newsroom/story';

export type NamedPerson = { readonly id: string; readonly name: string };

/** A story as the rows of the desk show it; times in UTC milliseconds. */
export type QueueStory = {
  readonly id: number;
  readonly headline: string;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly openChange: ChangeKind | null;
  readonly sectionName: string;
  /** Who signs, or who started it while nobody does. */
  readonly names: string;
  readonly deadlineAt: number | null;
  readonly scheduledFor: number | null;
  readonly publishedAt: number | null;
  readonly stageSince: number;
  readonly words: number;
  readonly targetWords: number | null;
  readonly openComments: number;
  /** Of these, the ones that stand in the way of approval. */
  readonly blockingComments: number;
  readonly isUrgent: boolean;
  readonly isEmbargoed: boolean;
  readonly claimedBy: NamedPerson | null;
  /** Who has the story open now. */
  readonly inside: readonly NamedPerson[];
};
