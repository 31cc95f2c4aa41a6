import { findProposed } from './clean-up-proposed.ts';
import { findSafe } from './clean-up-safe.ts';
import { TakenSpans } from './taken-spans.ts';
import { applyChanges, type Span, type TextChange } from './text-change.ts';
import type { ToneStyle } from './tone.ts';
import { findUntouchable } from './untouchable.ts';

/** `safe`: right in every text (tier A). `proposed`: right nearly always, so a person looks at each (tier B). */
export type CleanUpTier = 'safe' | 'proposed';

export type CleanUpRule =
  | 'composed'
  | 'invisible'
  | 'spaces'
  | 'insideMarks'
  | 'beforeMark'
  | 'afterMark'
  | 'ellipsis'
  | 'dash'
  | 'quotes'
  | 'tone';

/** One change that a text needs, why, and whether somebody should look at it first. */
export type CleanUpChange = TextChange & { readonly rule: CleanUpRule; readonly tier: CleanUpTier };

export type CleanUpWish = {
  /** Where the paper puts tones; null leaves them as they are (a text that is not Vietnamese). */
  readonly toneStyle: ToneStyle | null;
  /** Words that stay as they are written, such as the names of people. */
  readonly protectedWords?: ReadonlySet<string>;
  /** Pieces that stay as they are: links, quotations of documents. */
  readonly protectedSpans?: readonly Span[];
};

/**
 * Finds what a block of text needs to be clean: spaces, invisible characters, punctuation, quotation marks, tones. The
 * order is that of the text. Addresses, numbers, abbreviations, protected words and `./.` stay. A safe change may lie
 * inside a proposed one that does its work too; `cleaned` then makes the proposed one.
 */
export function findCleanUps(text: string, wish: CleanUpWish): CleanUpChange[] {
  const closed = new TakenSpans([...findUntouchable(text), ...(wish.protectedSpans ?? [])]);
  return [...findSafe(text), ...withoutOverlaps(findProposed(text, wish))]
    .filter((change) => closed.isFree(change))
    .sort((a, b) => a.from - b.from || a.until - b.until);
}

function withoutOverlaps(changes: readonly CleanUpChange[]): CleanUpChange[] {
  const taken = new TakenSpans();
  return changes.filter((change) => {
    const isFree = taken.isFree(change);
    if (isFree) taken.take(change);
    return isFree;
  });
}

/** The changes that are made when these were accepted: a safe one inside a proposed one is done by that. */
export function settleCleanUps<Change extends CleanUpChange>(accepted: readonly Change[]): Change[] {
  const proposed = new TakenSpans(accepted.filter(({ tier }) => tier === 'proposed'));
  return accepted.filter((change) => change.tier === 'proposed' || proposed.isFree(change));
}

/** The text with these clean-ups made. */
export function cleaned(text: string, accepted: readonly CleanUpChange[]): string {
  return applyChanges(text, settleCleanUps(accepted));
}
