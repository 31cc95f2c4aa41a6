'use client';

import { useLocale } from 'use-intl';
import { RadioGroup } from '#components/ui/radio-group';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { dayMonthYear, weekdayOf } from '#lib/text/dates';
import { type CleanUpChoice, chosenDay } from './clean-up-choice.ts';
import type { Proposals } from './clean-up-proposals.ts';

const NONE = 'none';

/** Which of the days that the story names it is about; a year that the story does not say is shown as a guess. */
export function CleanUpDay({
  proposals,
  choice,
  onChoice,
}: {
  proposals: Proposals;
  choice: CleanUpChoice;
  onChoice: (choice: CleanUpChoice) => void;
}) {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const days = proposals.dates.map(({ day, written, isGuess }) => ({
    id: day,
    name: dayInWords(day, language),
    hint: t(isGuess ? 'cleanUp.day.guess' : 'cleanUp.day.written', { written }),
  }));
  return (
    <RadioGroup
      label={t('cleanUp.day.title')}
      value={chosenDay(choice, proposals) ?? NONE}
      onChange={(day) => onChoice({ ...choice, day: day === NONE ? null : day })}
      options={[{ id: NONE, name: t('cleanUp.day.none') }, ...days]}
    />
  );
}

function dayInWords(day: string, language: Language): string {
  const noon = Date.parse(`${day}T12:00+07:00`);
  return `${weekdayOf(noon, language)}, ${dayMonthYear(noon)}`;
}
