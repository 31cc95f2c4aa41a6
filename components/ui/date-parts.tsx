'use client';

import { DateInput, DateSegment } from 'react-aria-components';
import { useWords } from './words.tsx';

type Segment = Parameters<Parameters<typeof DateInput>[0]['children']>[0];

/**
 * The day, the month and the other parts of a date, each typed by itself. What the kit writes into an empty one, on the
 * server already, it does not have in Vietnamese: here it is said in our words.
 */
export function DateParts() {
  const t = useWords('desk');
  const said = { 'aria-valuetext': t('ui.choosing.unfilled') };
  const unfilled = ({ type, text }: Segment) =>
    type === 'day' || type === 'month' || type === 'year' ? t(`ui.choosing.parts.${type}`) : text;
  return (
    <DateInput className="flex flex-1 font-figures tabular-nums">
      {(segment) => (
        <DateSegment
          segment={segment}
          className="rounded-mark px-0.5 outline-none placeholder-shown:text-ink-mute focus:bg-ink focus:text-on-ink"
          render={(props) => (
            <span {...props} {...(segment.isPlaceholder && props['aria-valuetext'] && said)} />
          )}
        >
          {segment.isPlaceholder ? unfilled(segment) : segment.text}
        </DateSegment>
      )}
    </DateInput>
  );
}
