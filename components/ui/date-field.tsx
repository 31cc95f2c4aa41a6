'use client';

import { type CalendarDate, parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { Button, DatePicker, Dialog, Group, Popover } from 'react-aria-components';
import { DateParts } from './date-parts.tsx';
import { FieldLabel, FieldNotes, type FieldProps, INPUT } from './field.tsx';
import { Icon } from './icons.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { FLOAT } from './popover.tsx';
import { useWords } from './words.tsx';

/** A day, typed or taken from the calendar. Values are yyyy-mm-dd, or null. */
export function DateField({
  label,
  hint,
  error,
  value,
  onChange,
  isReadOnly = false,
  end,
  onBlur,
}: FieldProps & {
  value: string | null;
  onChange: (day: string | null) => void;
  isReadOnly?: boolean;
  end?: ReactNode;
  onBlur?: () => void;
}) {
  const t = useWords('desk');
  return (
    <DatePicker
      value={dayOf(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      granularity="day"
      shouldForceLeadingZeros
      isReadOnly={isReadOnly}
      onBlur={() => onBlur?.()}
      isInvalid={error !== undefined}
      className="grid content-start gap-1.5"
    >
      <FieldLabel end={end}>{label}</FieldLabel>
      <Group className={`${INPUT} flex items-center gap-1 pe-1`}>
        <DateParts />
        <Button
          isDisabled={isReadOnly}
          aria-label={t('ui.openCalendar')}
          className="grid size-7 cursor-pointer place-items-center rounded-control text-ink-mute hover:bg-sunk disabled:cursor-not-allowed disabled:opacity-40 touch:-my-1.75 touch:-me-1 touch:size-touch"
        >
          <Icon name="calendar" size="small" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover placement="bottom end" className={FLOAT}>
        <Dialog aria-label={label} className="p-3 outline-none">
          <MonthSheet />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function dayOf(value: string | null): CalendarDate | null {
  try {
    return value === null ? null : parseDate(value);
  } catch {
    return null;
  }
}
