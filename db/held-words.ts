import { and, type Column, type SQL, sql } from 'drizzle-orm';
import { fold } from '#lib/text/fold';

/** Asks whether a folded column holds every word of a search, typed with or without accents; undefined: none is asked for. */
export function holdsWords(column: Column, search: string): SQL | undefined {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return and(
    ...words.map((word) => sql`${column} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`),
  );
}
