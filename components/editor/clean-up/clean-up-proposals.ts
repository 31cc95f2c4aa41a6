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

/** What of a story stands in the wrong place: headline, standfirst, byline, end mark, the day it is about. */
export type PartProposals = Omit<Proposals, 'texts'>;

/** Reads the three fields of a story and proposes what could be put right. */
export function readProposals(docs: SheetDocs, house: CleanUpHouse): Proposals {
  const blocks = blocksOf(docs);
  const parts = partsOf(blocks, house);
  const signed = new Set(parts.byline?.pieces.map(({ block }) => block));
  const texts = proposeTexts(blocks.all, { toneStyle: house.toneStyle, protectedNames: house.names });
  return {
    ...parts,
    texts: texts.filter(({ block, change }) => change.rule !== 'tone' || !signed.has(block)),
  };
}

/** The same without the clean-ups of words. */
export function readParts(docs: SheetDocs, house: CleanUpHouse): PartProposals {
  return partsOf(blocksOf(docs), house);
}

function partsOf({ headlines, standfirsts, body, all }: Blocks, house: CleanUpHouse): PartProposals {
  const paragraphs = paragraphsOf(body);
  const byline = proposeByline(paragraphs, house.names);
  const headline = headlines.every(isBlank) ? proposeHeadline(body) : null;
  return {
    headline,
    standfirst: standfirsts.every(isBlank) ? proposeStandfirst(body, headline, byline) : null,
    byline,
    endMark: proposeEndMark(paragraphs, byline),
    dates: house.hasEventDate ? [] : proposeDates(all, house.today),
  };
}

type Blocks = ReturnType<typeof blocksOf>;

function blocksOf(docs: SheetDocs) {
  const headlines = textBlocksOf('headline', docs.headline);
  const standfirsts = textBlocksOf('standfirst', docs.standfirst);
  const body = textBlocksOf('body', docs.body);
  return { headlines, standfirsts, body, all: [...headlines, ...standfirsts, ...body] };
}

/** Says whether there is nothing to propose. */
export function isClean({ headline, standfirst, byline, endMark, dates, texts }: Proposals): boolean {
  return !headline && !standfirst && !byline && !endMark && dates.length === 0 && texts.length === 0;
}
