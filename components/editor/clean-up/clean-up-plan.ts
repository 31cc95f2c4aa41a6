import { settleCleanUps } from '#lib/text/clean-up';
import { applyChanges, isOverlapping, type TextChange } from '#lib/text/text-change';
import type { Field } from '../fields.ts';
import type { TextBlock } from './clean-up-blocks.ts';
import { type CleanUpChoice, chosenDay, isPartChosen, isTextChosen } from './clean-up-choice.ts';
import type { PieceOfBlock } from './clean-up-parts.ts';
import type { Proposals } from './clean-up-proposals.ts';
import type { TextProposal } from './clean-up-texts.ts';

/** Fields of the story that a clean-up sets beside the text. */
export type CleanUpFields = { bylineText?: string; eventDate?: string; endMark?: boolean };

/** What is done to a story at once: fields, words that come into empty lines, and changes by places in the documents. */
export type CleanUpPlan = {
  readonly fields: CleanUpFields;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly edits: Readonly<Record<Field, readonly TextChange[]>>;
  /** How many clean-ups were accepted. */
  readonly count: number;
};

/** Makes of what a person accepted what is to be done; words that move elsewhere are cleaned on their way. */
export function planCleanUp(proposals: Proposals, choice: CleanUpChoice, hasByline: boolean): CleanUpPlan {
  const take = <T>(part: 'headline' | 'standfirst' | 'byline' | 'endMark', proposal: T | null) =>
    proposal !== null && isPartChosen(choice, part, hasByline) ? proposal : null;
  const headline = take('headline', proposals.headline);
  const standfirst = take('standfirst', proposals.standfirst);
  const byline = take('byline', proposals.byline);
  const endMark = take('endMark', proposals.endMark);
  const day = chosenDay(choice, proposals);
  const texts = proposals.texts.filter((proposal) => isTextChosen(choice, proposal));

  const moved = [headline, standfirst, ...(byline?.pieces ?? [])].filter((piece) => piece !== null);
  const gone = moved.map(withoutPiece);
  const mark = endMark && endMarkGone(endMark);
  const closed = mark && !gone.some((edit) => isOverlapping(edit, mark)) ? [...gone, mark] : gone;
  const edits = inFields([...closed, ...settled(texts, closed)]);
  return {
    fields: {
      ...(byline && { bylineText: byline.byline }),
      ...(endMark && { endMark: true }),
      ...(day && { eventDate: day }),
    },
    headline: headline && wordsOf(headline, texts),
    standfirst: standfirst && wordsOf(standfirst, texts),
    edits,
    count: texts.length + [headline, standfirst, byline, endMark, day].filter(Boolean).length,
  };
}

type Edit = TextChange & { readonly field: Field };

function editOf({ field, start }: TextBlock, { from, until, becomes }: TextChange): Edit {
  return { field, from: start + from, until: start + until, becomes };
}

/** Takes a piece out of its block, the space after it too; the block goes when nothing of it is left. */
function withoutPiece({ block, piece }: PieceOfBlock): Edit {
  const space = /^\s*/.exec(block.text.slice(piece.until))?.[0].length ?? 0;
  const until = piece.until + space;
  const isAll = block.text.slice(0, piece.from).trim() === '' && until === block.text.length;
  if (isAll) return editOf(block, { from: -1, until: block.text.length + 1, becomes: '' });
  return editOf(block, { from: piece.from, until, becomes: '' });
}

function endMarkGone({ block, piece, becomes }: PieceOfBlock & { becomes: string }): Edit {
  return becomes === '' && block.text.slice(0, piece.from).trim() === ''
    ? withoutPiece({ block, piece })
    : editOf(block, { ...piece, becomes });
}

function settled(texts: readonly TextProposal[], closed: readonly Edit[]): Edit[] {
  const byBlock = Map.groupBy(texts, ({ block }) => block);
  const edits = [...byBlock].flatMap(([block, found]) =>
    settleCleanUps(found.map(({ change }) => change)).map((change) => editOf(block, change)),
  );
  return edits.filter(
    (edit) => !closed.some((other) => other.field === edit.field && isInTheWay(edit, other)),
  );
}

/** A clean-up at the edge of what goes has nothing left to do there. */
function isInTheWay(edit: Edit, gone: Edit): boolean {
  return isOverlapping(edit, gone) || (edit.from <= gone.until && gone.from <= edit.until);
}

function wordsOf({ block, piece }: PieceOfBlock, texts: readonly TextProposal[]): string {
  const inside = texts
    .filter((text) => text.block === block)
    .map(({ change }) => change)
    .filter(({ from, until }) => piece.from <= from && until <= piece.until)
    .map((change) => ({ ...change, from: change.from - piece.from, until: change.until - piece.from }));
  return applyChanges(block.text.slice(piece.from, piece.until), settleCleanUps(inside))
    .replace(/\s+/g, ' ')
    .trim();
}

function inFields(edits: readonly Edit[]): Record<Field, Edit[]> {
  const of = (field: Field) => edits.filter((edit) => edit.field === field);
  return { headline: of('headline'), standfirst: of('standfirst'), body: of('body') };
}
