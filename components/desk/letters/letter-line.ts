import type { LetterKind, LetterOutcome } from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';

/** A reader's letter as the newsroom shows it; times UTC milliseconds. */
export type LetterLine = {
  readonly id: number;
  readonly kind: LetterKind;
  readonly storyId: number | null;
  readonly headline: string;
  /** The language of the page it was written on. */
  readonly language: Language;
  readonly text: string;
  readonly rightText: string;
  /** Empty when the reader left none, or when it has been erased. */
  readonly name: string;
  readonly contact: string;
  readonly at: number;
  readonly settled: {
    readonly name: string;
    readonly at: number;
    readonly outcome: LetterOutcome;
  } | null;
};

export type SettleLetter = (wish: { letterId: number; outcome: LetterOutcome }) => Promise<Answer>;
export type ReopenLetter = (wish: { letterId: number }) => Promise<Answer>;
