'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { FieldsHand } from '#components/editor/clean-up/clean-up-apply.ts';
import {
  type PartOffers,
  PartOffersContext,
  takePart,
  useParts,
} from '#components/editor/clean-up/part-offers.ts';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { calendarDayOf } from '#lib/text/dates';
import type { StoryPage } from './story-page.ts';

/** Offers what stands in the wrong place of a story where it belongs: standfirst, byline, the day it is about. */
export function StoryPartOffers({
  page,
  editors,
  hand,
  children,
}: {
  page: StoryPage;
  /** Null where this person may not set the story's fields. */
  editors: WritingEditors | null;
  hand: FieldsHand;
  children: ReactNode;
}) {
  const t = useWords('writing');
  const [today] = useState(() => calendarDayOf(Date.now()));
  const { fields, choices } = page;
  const names = choices.authors.map(({ name }) => name).join('\n');
  const hasEventDate = fields.eventDate !== null;
  const house = useMemo(
    () => ({ toneStyle: null, names: names.split('\n'), today, hasEventDate }),
    [names, today, hasEventDate],
  );
  const parts = useParts(editors, house);
  const offers = useMemo<PartOffers>(
    () => ({
      standfirst: !!parts?.standfirst,
      byline: parts?.byline && parts.byline.byline !== fields.bylineText ? parts.byline.byline : null,
      days: hasEventDate ? [] : (parts?.dates ?? []).map(({ day, isGuess }) => ({ day, isGuess })),
      take: async (what) => {
        if (!editors) return;
        const answer = await takePart(editors, house, hand, what);
        if (!answer.ok) return hand.refused(answer.refusal);
        const { takeBack } = answer;
        toast(t('hints.offer.done'), takeBack ? { label: t('sheet.undo'), onPress: takeBack } : undefined);
      },
    }),
    [parts, fields.bylineText, hasEventDate, editors, house, hand, t],
  );
  return <PartOffersContext value={offers}>{children}</PartOffersContext>;
}
