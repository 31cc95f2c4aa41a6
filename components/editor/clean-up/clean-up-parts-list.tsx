'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import { type CleanUpChoice, isPartChosen, type Part, withPart } from './clean-up-choice.ts';
import { CleanUpDay } from './clean-up-day.tsx';
import type { PieceOfBlock } from './clean-up-parts.ts';
import type { Proposals } from './clean-up-proposals.ts';

/** Words of the body that belong in a field of their own: headline, standfirst, byline, end mark, the day it is about. */
export function CleanUpPartsList({
  proposals,
  choice,
  onChoice,
  bylineNow,
}: {
  proposals: Proposals;
  choice: CleanUpChoice;
  onChoice: (choice: CleanUpChoice) => void;
  /** The byline that another would replace; empty when there is none. */
  bylineNow: string;
}) {
  const t = useWords('writing');
  const { headline, standfirst, byline, endMark, dates } = proposals;
  if (!headline && !standfirst && !byline && !endMark && dates.length === 0) return null;
  const line = (part: Part, hint: string, words: ReactNode) => (
    <Checkbox
      isSelected={isPartChosen(choice, part, bylineNow !== '')}
      onChange={(take) => onChoice(withPart(choice, part, take))}
      hint={hint}
    >
      <span className="font-medium">{t(`cleanUp.part.${part}`)}</span>
      {words}
    </Checkbox>
  );
  const bylineHint =
    bylineNow === '' ? t('cleanUp.hint.byline') : t('cleanUp.hint.bylineInstead', { byline: bylineNow });
  return (
    <section className="grid gap-3">
      <h3 className="font-serif text-head-4">{t('cleanUp.parts')}</h3>
      {headline && line('headline', t('cleanUp.hint.headline'), <Words text={textOf(headline)} />)}
      {standfirst && line('standfirst', t('cleanUp.hint.standfirst'), <Words text={textOf(standfirst)} />)}
      {byline && line('byline', bylineHint, <Words text={byline.byline} />)}
      {endMark && line('endMark', t('cleanUp.hint.endMark'), null)}
      {dates.length > 0 && <CleanUpDay proposals={proposals} choice={choice} onChoice={onChoice} />}
    </section>
  );
}

const textOf = ({ block, piece }: PieceOfBlock) => block.text.slice(piece.from, piece.until).trim();

function Words({ text }: { text: string }) {
  return <span className="line-clamp-3 font-serif text-summary text-pretty text-ink-soft">{text}</span>;
}
