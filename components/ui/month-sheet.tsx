'use client';

import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

const STEP =
  'grid size-8 cursor-pointer place-items-center rounded-control text-ink-soft hover:bg-sunk touch:size-11';

/** One month to choose a day from; stands inside a date picker. */
export function MonthSheet() {
  const t = useWords('desk');
  return (
    <Calendar firstDayOfWeek="mon">
      <header className="mb-2 flex items-center gap-2">
        <Button slot="previous" aria-label={t('ui.monthBefore')} className={STEP}>
          <Icon name="left" size="small" />
        </Button>
        <Heading className="flex-1 text-center text-ui font-medium" />
        <Button slot="next" aria-label={t('ui.monthAfter')} className={STEP}>
          <Icon name="right" size="small" />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="pb-1 text-center text-micro font-medium text-ink-mute">
              {day}
            </CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid size-9 cursor-pointer place-items-center rounded-control font-figures text-ui tabular-nums hover:bg-desk outside-month:text-ink-mute/50 selected:bg-ink selected:text-on-ink disabled:text-ink-mute/50 focus-visible:outline-2 focus-visible:outline-focus touch:size-10"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
