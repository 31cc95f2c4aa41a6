import type { NamedPerson, QueueStory } from './queue-story.ts';
import type { MoveOffers, StoryToMove } from './story-to-move.ts';

export type PeekComment = {
  readonly id: number;
  readonly person: NamedPerson;
  readonly text: string;
  readonly at: number;
  readonly isBlocking: boolean;
};
export type PeekPicture = { readonly id: string; readonly alt: string; readonly credit: string };

/** A story as the quick look shows it. */
export type PeekStory = {
  readonly row: QueueStory;
  readonly standfirst: string;
  /** What was made or altered with AI, as readers will be told; empty: nothing. */
  readonly aiNote: string;
  /** The words of the text, an empty line between paragraphs. */
  readonly text: string;
  readonly pictures: readonly PeekPicture[];
  /** Why it was returned, while it is. */
  readonly returned: { readonly person: NamedPerson; readonly reason: string; readonly at: number } | null;
  readonly comments: readonly PeekComment[];
  readonly story: StoryToMove;
  readonly offers: MoveOffers;
};
