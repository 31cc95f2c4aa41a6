import { asc, eq } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { sections } from './schema/paper.ts';

export type Section = typeof sections.$inferSelect;

/** Gets a section of the paper by its id, closed ones too, or null. */
export async function getSection(q: Queries, sectionId: string): Promise<Section | null> {
  const [row] = await q.select().from(sections).where(eq(sections.id, sectionId)).limit(1);
  return row ?? null;
}

/** Lists every section for the desk, closed ones too, in the order of the paper. */
export async function listAllSections(q: Queries): Promise<Section[]> {
  return q.select().from(sections).orderBy(asc(sections.position), asc(sections.id));
}

/** Writes a section, new or known by id. The caller puts the pages that show it out of date. */
export async function saveSection(tx: Transaction, section: typeof sections.$inferInsert): Promise<void> {
  await tx.insert(sections).values(section).onConflictDoUpdate({ target: sections.id, set: section });
}
