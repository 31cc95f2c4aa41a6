import { type SQL, sql } from 'drizzle-orm';
import { insightReach } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';

/** Whose figures are asked for: those of one section, or of all that the actor sees. */
export type OfSection = { readonly sectionId?: string | null };

/** A condition on a column of section ids: the section that is asked for, and none whose figures the actor does not see. */
export function inSections(column: SQL, actor: Actor, sectionId: string | null | undefined): SQL {
  const reach = insightReach(actor);
  const asked = sectionId ? sql`${column} = ${sectionId}` : sql`true`;
  if (reach === 'every') return asked;
  return sql`(${asked} and ${column} in (select value from json_each(${JSON.stringify(reach)})))`;
}
