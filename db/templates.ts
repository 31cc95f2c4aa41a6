import { asc, eq } from 'drizzle-orm';
import { upgradeDocument } from '#lib/article/upgrade';
import type { Queries, Transaction } from './client.ts';
import { storyTemplates } from './schema/templates.ts';

export type StoryTemplate = typeof storyTemplates.$inferSelect;

/** Gets a template by its id, closed ones too, or null; its body as the schema has it now. */
export async function getTemplate(q: Queries, templateId: string): Promise<StoryTemplate | null> {
  const [row] = await q.select().from(storyTemplates).where(eq(storyTemplates.id, templateId)).limit(1);
  return row ? asNow(row) : null;
}

/** Lists every template, closed ones too, in their order. */
export async function listTemplates(q: Queries): Promise<StoryTemplate[]> {
  const rows = await q
    .select()
    .from(storyTemplates)
    .orderBy(asc(storyTemplates.position), asc(storyTemplates.id));
  return rows.map(asNow);
}

/** Writes a template, new or known by id. */
export async function saveTemplate(
  tx: Transaction,
  template: typeof storyTemplates.$inferInsert,
): Promise<void> {
  await tx
    .insert(storyTemplates)
    .values(template)
    .onConflictDoUpdate({ target: storyTemplates.id, set: template });
}

/** The body as the schema has it now, in plain objects: a screen is given nothing else. */
function asNow(row: StoryTemplate): StoryTemplate {
  return { ...row, body: structuredClone(upgradeDocument(row.body, row.schemaVersion)) };
}
