import { looksLikeHeadline } from '#lib/text/detect-headline';
import { detectStandfirst } from '#lib/text/detect-standfirst';
import { findEndMark } from '#lib/text/end-mark';
import { type EventDate, findEventDates } from '#lib/text/event-date';
import { findByline } from '#lib/text/find-byline';
import type { Span } from '#lib/text/text-change';
import { isBlank, type TextBlock } from './clean-up-blocks.ts';

/** Words that belong in another field: from a block, all of it or a piece. */
export type PieceOfBlock = { readonly block: TextBlock; readonly piece: Span };

export type BylineProposal = {
  readonly byline: string;
  /** What leaves the body: the line itself, or what stands behind the end mark. */
  readonly pieces: readonly PieceOfBlock[];
};

export type EndMarkProposal = PieceOfBlock & { readonly becomes: string };

export type DateProposal = EventDate & { readonly block: TextBlock; readonly written: string };

const MOST_DATES = 3;

/** The paragraphs of the body itself, outside of lists, tables, quotations. */
export function paragraphsOf(body: readonly TextBlock[]): TextBlock[] {
  return body.filter(({ kind, inside }) => kind === 'paragraph' && inside === 'doc');
}

/** Finds the byline at the foot of the body. */
export function proposeByline(
  paragraphs: readonly TextBlock[],
  names: readonly string[],
): BylineProposal | null {
  const found = findByline(
    paragraphs.map(({ text }) => text),
    names,
  );
  if (!found) return null;
  const pieces = paragraphs.slice(found.block).map((block, index) => ({
    block,
    piece: { from: index === 0 ? found.offset : 0, until: block.text.length },
  }));
  return { byline: found.byline, pieces };
}

/** Finds the end mark at the foot of the body, above the byline or on its line. */
export function proposeEndMark(
  paragraphs: readonly TextBlock[],
  byline: BylineProposal | null,
): EndMarkProposal | null {
  const signed = byline?.pieces[0];
  if (signed && signed.piece.from > 0) return endMarkIn(signed.block, signed.piece.from);
  const isSigned = (block: TextBlock) => byline?.pieces.some((piece) => piece.block === block) ?? false;
  const written = paragraphs.filter((block) => !isBlank(block));
  const onItsLine = written
    .filter(isSigned)
    .map((block) => endMarkIn(block, block.text.length))
    .find(Boolean);
  if (onItsLine) return { ...onItsLine, becomes: '' };
  const last = written.filter((block) => !isSigned(block)).at(-1);
  return last ? endMarkIn(last, last.text.length) : null;
}

function endMarkIn(block: TextBlock, until: number): EndMarkProposal | null {
  const mark = findEndMark(block.text.slice(0, until));
  return mark && { block, piece: { from: mark.from, until: mark.until }, becomes: mark.becomes };
}

/** The first line of the body, when it reads like a headline and more than it is written. */
export function proposeHeadline(body: readonly TextBlock[]): PieceOfBlock | null {
  const [first, second] = body.filter((block) => !isBlank(block));
  const stands = first?.inside === 'doc' && ['paragraph', 'crosshead'].includes(first.kind);
  return first && second && stands && looksLikeHeadline(first.text) ? wholeOf(first) : null;
}

/** What could be the standfirst: the first paragraph under the headline, or its first sentences. */
export function proposeStandfirst(
  body: readonly TextBlock[],
  headline: PieceOfBlock | null,
  byline: BylineProposal | null,
): PieceOfBlock | null {
  const taken = new Set([headline?.block, ...(byline?.pieces.map(({ block }) => block) ?? [])]);
  const [first, second] = body.filter((block) => !isBlank(block) && !taken.has(block));
  if (first?.kind !== 'paragraph' || first.inside !== 'doc') return null;
  const piece = detectStandfirst(first.text);
  if (!piece) return null;
  const isWhole = piece.until >= first.text.trimEnd().length;
  return isWhole && !second ? null : { block: first, piece: isWhole ? wholeOf(first).piece : piece };
}

function wholeOf(block: TextBlock): PieceOfBlock {
  return { block, piece: { from: 0, until: block.text.length } };
}

/** The first different days that the story names. */
export function proposeDates(blocks: readonly TextBlock[], today: string): DateProposal[] {
  const found = blocks.flatMap((block) =>
    findEventDates(block.text, today).map((date) => ({
      ...date,
      block,
      written: block.text.slice(date.from, date.until),
    })),
  );
  return found
    .filter(({ day }, index) => found.findIndex((other) => other.day === day) === index)
    .slice(0, MOST_DATES);
}
