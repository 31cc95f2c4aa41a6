'use client';

import { createContext, use, useEffect, useState } from 'react';
import type { Answer } from '#lib/newsroom/refusal';
import { FIELDS } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { type CarriedOut, carryOut, type FieldsHand } from './clean-up-apply.ts';
import { type Part, UNDECIDED } from './clean-up-choice.ts';
import { planCleanUp } from './clean-up-plan.ts';
import { type CleanUpHouse, type PartProposals, readParts } from './clean-up-proposals.ts';
import { docsOf } from './docs-of.ts';

/** What is offered beside the field it belongs to; a press takes it there. */
export type PartOffers = {
  readonly standfirst: boolean;
  /** How the story is signed at its foot, when the field says otherwise. */
  readonly byline: string | null;
  /** Days that the story names, when it is about none yet. */
  readonly days: readonly { readonly day: string; readonly isGuess: boolean }[];
  readonly take: (what: { part: Part } | { day: string }) => void;
};

const NO_OFFERS: PartOffers = { standfirst: false, byline: null, days: [], take: () => undefined };

export const PartOffersContext = createContext<PartOffers>(NO_OFFERS);

/** What of the story could go to a field of its own. */
export function usePartOffers(): PartOffers {
  return use(PartOffersContext);
}

const QUIET_MS = 700;

/** Reads what of a story stands in the wrong place whenever the hand rests. */
export function useParts(editors: WritingEditors | null, house: CleanUpHouse): PartProposals | null {
  const [parts, setParts] = useState<PartProposals | null>(null);
  useEffect(() => {
    if (!editors) return;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const read = () => setParts(readParts(docsOf(editors), house));
    const later = () => {
      clearTimeout(clock);
      clock = setTimeout(read, QUIET_MS);
    };
    later();
    for (const field of FIELDS) editors[field].on('update', later);
    return () => {
      clearTimeout(clock);
      for (const field of FIELDS) editors[field].off('update', later);
    };
  }, [editors, house]);
  return editors && parts;
}

/** Takes one part of a story to its field, or sets the day it is about, as a clean-up of nothing else. */
export function takePart(
  editors: WritingEditors,
  house: CleanUpHouse,
  hand: FieldsHand,
  what: { part: Part } | { day: string },
): Promise<Answer<CarriedOut>> {
  const part = 'part' in what ? what.part : null;
  const choice = {
    ...UNDECIDED,
    parts: part === null ? {} : { [part]: true },
    day: 'day' in what ? what.day : null,
  };
  const planNow = () => {
    const parts = readParts(docsOf(editors), house);
    const only = <P extends Part>(name: P) => (part === name ? parts[name] : null);
    return planCleanUp(
      {
        headline: only('headline'),
        standfirst: only('standfirst'),
        byline: only('byline'),
        endMark: only('endMark'),
        dates: parts.dates,
        texts: [],
      },
      choice,
      false,
    );
  };
  return carryOut(editors, planNow, hand);
}
