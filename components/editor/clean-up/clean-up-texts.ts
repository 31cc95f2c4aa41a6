import { type CleanUpChange, type CleanUpRule, findCleanUps } from '#lib/text/clean-up';
import type { ToneStyle } from '#lib/text/tone';
import type { TextBlock } from './clean-up-blocks.ts';

/** One clean-up in the words of a block, with the words about it for a person to judge by. */
export type TextProposal = {
  /** The same for the same change in the same words, also when the text elsewhere has changed. */
  readonly key: string;
  readonly block: TextBlock;
  readonly change: CleanUpChange;
  readonly before: string;
  readonly was: string;
  readonly after: string;
};

const AROUND = 28;
/** Where words stand as somebody else wrote them. */
const OTHERS_WORDS = ['quotation', 'pullQuote'];

/** Finds the clean-ups of blocks, in the order of the text. */
export function proposeTexts(
  blocks: readonly TextBlock[],
  wish: { toneStyle: ToneStyle | null; protectedNames: readonly string[] },
): TextProposal[] {
  const protectedWords = new Set(wish.protectedNames.flatMap((name) => name.normalize('NFC').split(/\s+/)));
  const seen = new Map<string, number>();
  return blocks.flatMap((block) =>
    findCleanUps(block.text, {
      toneStyle: OTHERS_WORDS.includes(block.inside) ? null : wish.toneStyle,
      protectedWords,
      protectedSpans: block.closed,
    }).map((change) => {
      const shown = around(block.text, change);
      const words = [block.field, change.rule, shown.before, shown.was, change.becomes, shown.after].join(
        '|',
      );
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return { key: `${words}#${nth}`, block, change, ...shown };
    }),
  );
}

/** Some whole words on either side; "…" where the text goes on. */
function around(text: string, { from, until }: CleanUpChange) {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(until, until + AROUND);
  return {
    before: from > AROUND ? before.replace(/^\S*/, '…') : before,
    was: text.slice(from, until),
    after: until + AROUND < text.length ? after.replace(/\S*$/, '…') : after,
  };
}

/** Proposals of one kind together. */
export type TextGroup = { readonly rule: CleanUpRule; readonly proposals: readonly TextProposal[] };

/** Puts proposals of one kind together, the safe kinds first. */
export function groupTexts(proposals: readonly TextProposal[]): TextGroup[] {
  const groups = Map.groupBy(proposals, ({ change }) => change.rule);
  return [...groups]
    .map(([rule, found]) => ({ rule, proposals: found }))
    .sort((a, b) => Number(isProposed(a)) - Number(isProposed(b)));
}

const isProposed = ({ proposals }: TextGroup) => proposals[0]?.change.tier === 'proposed';
