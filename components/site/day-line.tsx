import { shareOfDay } from './dates.ts';

/**
 * The rule under the nameplate as the course of a day: ink for the hours past, grey for those to come, red for now. It is
 * straight because nobody measures the water for the paper: a curve would be read as its level. In whole hundredths, a
 * quarter of an hour each, so that a page printed anew is the same page to who has it.
 */
export function DayLine({ now }: { now: number }) {
  return (
    <div className="day-line" aria-hidden="true">
      <span style={{ width: `${(shareOfDay(now) * 100).toFixed(0)}%` }} />
    </div>
  );
}
