import { theDatabase } from '#db/client';
import { type ArticleCard, listMostRead } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { calendarDayOf } from '#lib/text/dates';

const WEEK = 7 * 86_400_000;

/** What was read most in the last seven days. */
export function readMostRead(language: Language, now: number, limit: number): Promise<ArticleCard[]> {
  return listMostRead(theDatabase(), { language, since: calendarDayOf(now - WEEK), limit });
}
