'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { dayMonthYear } from '#lib/text/dates';
import { usePartOffers } from './part-offers.ts';

/** Under the standfirst: the first paragraph could be one, the last line is who signs. */
export function PartOfferButtons() {
  const t = useWords('writing');
  const { standfirst, byline, take } = usePartOffers();
  if (!standfirst && byline === null) return null;
  return (
    <div className="flex flex-wrap gap-x-1 gap-y-1 pt-1">
      {standfirst && (
        <Button look="quiet" size="small" icon="up" onPress={() => take({ part: 'standfirst' })}>
          {t('hints.offer.standfirst')}
        </Button>
      )}
      {byline !== null && (
        <Button look="quiet" size="small" icon="pen" onPress={() => take({ part: 'byline' })}>
          {t('hints.offer.byline', { byline })}
        </Button>
      )}
    </div>
  );
}

/** Beside the day that the story is about: days that it names; a year it does not say is asked, not told. */
export function DayOfferButtons() {
  const t = useWords('writing');
  const { days, take } = usePartOffers();
  if (days.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-1">
      {days.map(({ day, isGuess }) => (
        <Button key={day} look="line" size="small" icon="calendar" onPress={() => take({ day })}>
          {t(isGuess ? 'hints.offer.dayGuess' : 'hints.offer.day', { day: inWords(day) })}
        </Button>
      ))}
    </div>
  );
}

const inWords = (day: string) => dayMonthYear(Date.parse(`${day}T12:00+07:00`));
