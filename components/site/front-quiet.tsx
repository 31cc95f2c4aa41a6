import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { calendarDayOf, wallClock } from '#lib/text/dates';
import type { CardStory } from './card-story.ts';
import { dateInMasthead, dayNumber, startOfDay } from './dates.ts';
import { pathIn } from './path-in.ts';

/** A day with fewer stories is a quiet one. */
const BUSY = 5;

/** From then on a day with something to read is as good as over. */
const EVENING = 20;

/** At the end of the front page on a quiet day: that there is nothing yet, or no more by evening, and where the days before are. */
export function FrontQuiet({
  newest,
  language,
  now,
}: {
  /** The newest stories of the paper, among them all of today on a quiet day. */
  newest: readonly CardStory[];
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  const ofToday = newest.filter((story) => dayNumber(story.publishedAt) === dayNumber(now));
  const before = newest.find((story) => dayNumber(story.publishedAt) < dayNumber(now));
  if (!before || ofToday.length >= BUSY) return null;
  if (ofToday.length > 0 && wallClock(now).hour < EVENING) return null;
  const midnight = startOfDay(calendarDayOf(now));
  return (
    <p className="quiet-day t-note" data-later="">
      {say(ofToday.length > 0 ? 'front.endOfDay' : 'front.noneToday')}{' '}
      <a className="link" href={`${pathIn(language, '/moi-nhat')}?truoc=${midnight}-0`}>
        {dateInMasthead(before.publishedAt, language)}
      </a>
    </p>
  );
}
