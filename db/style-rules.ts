import { and, asc, eq } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { leftHints, styleRules } from './schema/house-style.ts';

export type StyleRuleRow = typeof styleRules.$inferSelect;

/** Gets a rule of house style by its id, or null. */
export async function getStyleRule(q: Queries, ruleId: string): Promise<StyleRuleRow | null> {
  const [row] = await q.select().from(styleRules).where(eq(styleRules.id, ruleId)).limit(1);
  return row ?? null;
}

/** Lists all rules of house style in the order of their patterns, those switched off too. */
export async function listStyleRules(q: Queries): Promise<StyleRuleRow[]> {
  return q.select().from(styleRules).orderBy(asc(styleRules.sortKey), asc(styleRules.id));
}

/** Writes a rule of house style, new or known by id. */
export async function saveStyleRule(tx: Transaction, rule: StyleRuleRow): Promise<void> {
  await tx.insert(styleRules).values(rule).onConflictDoUpdate({ target: styleRules.id, set: rule });
}

/** Lists the keys of the hints that were left as they are in a story. */
export async function listLeftHints(q: Queries, storyId: number): Promise<string[]> {
  const rows = await q.select({ hint: leftHints.hint }).from(leftHints).where(eq(leftHints.storyId, storyId));
  return rows.map(({ hint }) => hint);
}

/** Records that a hint is left as it is in a story; once is enough. */
export async function recordLeftHint(tx: Transaction, left: typeof leftHints.$inferInsert): Promise<void> {
  await tx.insert(leftHints).values(left).onConflictDoNothing();
}

/** Takes back that a hint is left as it is in a story. */
export async function recordHintShownAgain(tx: Transaction, storyId: number, hint: string): Promise<void> {
  await tx.delete(leftHints).where(and(eq(leftHints.storyId, storyId), eq(leftHints.hint, hint)));
}
