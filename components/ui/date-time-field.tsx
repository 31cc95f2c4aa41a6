'use client';

import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import type { ReactNode } from 'react';
import { Button, DatePicker, type DateValue, Dialog, Group, Popover } from 'react-aria-components';
import { DateParts } from './date-parts.tsx';
import { FieldLabel, FieldNotes, type FieldProps, INPUT } from './field.tsx';
import { Icon } from './icons.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { FLOAT } from './popover.tsx';
import { NEWSROOM_ZONE, useWords } from './words.tsx';

export type DateTimeFieldProps = FieldProps & {
  /** UTC milliseconds, or null. */
  value: number | null;
  onChange: (at: number | null) => void;
  isDisabled?: boolean;
  className?: string;
  end?: ReactNode;
  onBlur?: () => void;
};

/** A day and a time on the newsroom's clock, whatever clock the computer has. Values are UTC milliseconds. */
export function DateTimeField({
  label,
  hint,
  error,
  value,
  onChange,
  isDisabled,
  className,
  end,
  onBlur,
}: DateTimeFieldProps) {
  const t = useWords('desk');
  return (
    <DatePicker
      value={value === null ? null : wallClock(value)}
      onChange={(date) => onChange(date && momentOf(date))}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
      isDisabled={isDisabled ?? false}
      onBlur={() => onBlur?.()}
      isInvalid={error !== undefined}
      className={`grid content-start gap-1.5 ${className ?? ''}`}
    >
      <FieldLabel end={end}>{label}</FieldLabel>
      <Group className={`${INPUT} flex items-center gap-1 pe-1`}>
        <DateParts />
        <Button
          aria-label={t('ui.openCalendar')}
          className="grid size-7 cursor-pointer place-items-center rounded-control text-ink-mute hover:bg-sunk touch:-my-1.75 touch:-me-1 touch:size-touch"
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

function wallClock(at: number): CalendarDateTime {
  const { year, month, day, hour, minute } = fromAbsolute(at, NEWSROOM_ZONE);
  return new CalendarDateTime(year, month, day, hour, minute);
}

function momentOf(date: DateValue): number {
  return toZoned(date, NEWSROOM_ZONE).toDate().getTime();
}
