import { and, eq, ne, or } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { stories } from './schema/stories.ts';

/** Finds the story that tells the same in the other language: the one it was translated from, or into. */
export async function findTranslation(
  q: Queries,
  story: { readonly id: number; readonly language: Language; readonly translationOf: number | null },
): Promise<{ id: number; language: Language; headline: string } | null> {
  const { id, language, translationOf } = story;
  const [row] = await q
    .select({ id: stories.id, language: stories.language, headline: stories.headline })
    .from(stories)
    .where(
      and(
        ne(stories.language, language),
        ne(stories.stage, 'spiked'),
        or(eq(stories.translationOf, id), translationOf === null ? undefined : eq(stories.id, translationOf)),
      ),
    )
    .limit(1);
  return row ?? null;
}
