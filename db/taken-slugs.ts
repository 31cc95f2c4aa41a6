import { eq } from 'drizzle-orm';
import type { Queries, Transaction } from './client.ts';
import { takenSlugs } from './schema/stories.ts';

/** Finds the story that has or ever had this slug; null while it is free. */
export async function findSlugHolder(q: Queries, slug: string): Promise<number | null> {
  const [row] = await q
    .select({ storyId: takenSlugs.storyId })
    .from(takenSlugs)
    .where(eq(takenSlugs.slug, slug))
    .limit(1);
  return row?.storyId ?? null;
}

/** Says whether a story may use this slug: nobody has ever had it, or the story itself did. */
export async function isSlugFree(q: Queries, slug: string, storyId: number): Promise<boolean> {
  const holder = await findSlugHolder(q, slug);
  return holder === null || holder === storyId;
}

/** Takes a slug for a story, for ever. Taking one's own again changes nothing; another's throws. */
export async function recordTakenSlug(tx: Transaction, slug: string, storyId: number, now: number) {
  if (!(await isSlugFree(tx, slug, storyId))) throw new Error(`The slug ${slug} is another story's.`);
  await tx.insert(takenSlugs).values({ slug, storyId, takenAt: now }).onConflictDoNothing();
}
