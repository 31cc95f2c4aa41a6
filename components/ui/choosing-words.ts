import type { useWords } from './words.tsx';

/** What is chosen from a list, and whether it is the one in the field. */
type Choice = { readonly optionText: string; readonly isSelected: boolean };
type Counted = { readonly optionCount: number };
type Day = { readonly date: string };

/** What the kit says of lists, tags and calendars, package by package, in our words. */
export function choosingWords(t: ReturnType<typeof useWords>) {
  const chosenDay = ({ date }: Day) => t('ui.choosing.chosenDay', { date });
  return {
    '@react-aria/combobox': {
      listboxLabel: t('ui.choosing.choices'),
      countAnnouncement: ({ optionCount }: Counted) => t('ui.choosing.count', { count: optionCount }),
      focusAnnouncement: ({ optionText, isSelected }: Choice) =>
        isSelected ? t('ui.choosing.chosen', { name: optionText }) : optionText,
      selectedAnnouncement: ({ optionText }: Choice) => t('ui.choosing.taken', { name: optionText }),
    },
    '@react-aria/tag': {
      removeDescription: t('ui.choosing.howToTakeAway'),
    },
    '@react-aria/datepicker': { selectedDateDescription: chosenDay },
    '@react-aria/calendar': {
      previous: t('ui.monthBefore'),
      next: t('ui.monthAfter'),
      selectedDateDescription: chosenDay,
      dateSelected: ({ date }: Day) => t('ui.choosing.chosen', { name: date }),
      todayDate: ({ date }: Day) => t('ui.choosing.today', { date }),
      todayDateSelected: ({ date }: Day) =>
        t('ui.choosing.chosen', { name: t('ui.choosing.today', { date }) }),
    },
  };
}
