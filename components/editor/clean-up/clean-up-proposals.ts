import type { ToneStyle } from '#lib/text/tone';
import { isBlank, type SheetDocs, textBlocksOf } from './clean-up-blocks.ts';
import {
  type BylineProposal,
  type DateProposal,
  type EndMarkProposal,
  type PieceOfBlock,
  paragraphsOf,
  proposeByline,
  proposeDates,
  proposeEndMark,
  proposeHeadline,
  proposeStandfirst,
} from './clean-up-parts.ts';
import { proposeTexts, type TextProposal } from './clean-up-texts.ts';

/** What the paper wants of a text, and what the story has already. */
export type CleanUpHouse = {
  /** Where the paper puts tones; null for a story that is not Vietnamese. */
  readonly toneStyle: ToneStyle | null;
  /** Names of people: never re-spelled, and known as bylines. */
  readonly names: readonly string[];
  /** Today in the newsroom, `2026-12-01`. */
  readonly today: string;
  readonly hasEventDate: boolean;
};

/** Everything that could be put right in a story, for a person to accept one by one. */
export type Proposals = {
  readonly headline: PieceOfBlock | null;
  readonly standfirst: PieceOfBlock | null;
  readonly byline: BylineProposal | null;
  readonly endMark: EndMarkProposal | null;
  readonly dates: readonly DateProposal[];
  readonly texts: readonly TextProposal[];
};

/** Reads the three fields of a story and proposes what could be put right. */
export function readProposals(docs: SheetDocs, house: CleanUpHouse): Proposals {
  const [headlines, standfirsts, body] = (['headline', 'standfirst', 'body'] as const).map((field) =>
    textBlocksOf(field, docs[field]),
  ) as [head: Blocks, standfirst: Blocks, body: Blocks];
  const paragraphs = paragraphsOf(body);
  const byline = proposeByline(paragraphs, house.names);
  const headline = headlines.every(isBlank) ? proposeHeadline(body) : null;
  const signed = new Set(byline?.pieces.map(({ block }) => block));
  const blocks = [...headlines, ...standfirsts, ...body];
  return {
    headline,
    standfirst: standfirsts.every(isBlank) ? proposeStandfirst(body, headline, byline) : null,
    byline,
    endMark: proposeEndMark(paragraphs, byline),
    dates: house.hasEventDate ? [] : proposeDates(blocks, house.today),
    texts: proposeTexts(blocks, { toneStyle: house.toneStyle, protectedNames: house.names }).filter(
      ({ block, change }) => change.rule !== 'tone' || !signed.has(block),
    ),
  };
}

type Blocks = ReturnType<typeof textBlocksOf>;

/** Says whether there is nothing to propose. */
export function isClean({ headline, standfirst, byline, endMark, dates, texts }: Proposals): boolean {
  return !headline && !standfirst && !byline && !endMark && dates.length === 0 && texts.length === 0;
}
