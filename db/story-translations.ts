import { and, eq, ne, or } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { stories } from './schema/stories.ts';
import type { StoryRow } from './stories.ts';

type Told = Pick<StoryRow, 'firstPublishedAt' | 'publicUpdatedAt'>;

/** The story that tells the same in the other language, and how far it has come. */
export type OtherLanguage = Pick<StoryRow, 'id' | 'language' | 'headline' | 'stage' | 'visibility'> & {
  /** Of the two the original has told readers something since the translation did. */
  readonly isTranslationOlder: boolean;
};

/** Finds the story that tells the same in the other language: the one it was translated from, or into. */
export async function findTranslation(
  q: Queries,
  story: Pick<StoryRow, 'id' | 'language' | 'translationOf'> & Told,
): Promise<OtherLanguage | null> {
  const { id, language, translationOf } = story;
  const [row] = await q
    .select({
      id: stories.id,
      language: stories.language,
      headline: stories.headline,
      stage: stories.stage,
      visibility: stories.visibility,
      firstPublishedAt: stories.firstPublishedAt,
      publicUpdatedAt: stories.publicUpdatedAt,
    })
    .from(stories)
    .where(
      and(
        ne(stories.language, language),
        ne(stories.stage, 'spiked'),
        or(eq(stories.translationOf, id), translationOf === null ? undefined : eq(stories.id, translationOf)),
      ),
    )
    .limit(1);
  if (!row) return null;
  const { firstPublishedAt, publicUpdatedAt, ...other } = row;
  const told = { firstPublishedAt, publicUpdatedAt };
  return {
    ...other,
    isTranslationOlder: translationOf === row.id ? isOlder(story, told) : isOlder(told, story),
  };
}

/** Readers have heard more of the second since; of what was never published there is nothing to compare. */
function isOlder(one: Told, other: Told): boolean {
  const [said, since] = [lastTold(one), lastTold(other)];
  return said !== null && since !== null && said < since;
}

function lastTold({ firstPublishedAt, publicUpdatedAt }: Told): number | null {
  return publicUpdatedAt ?? firstPublishedAt;
}

/** Finds the story that was told first: the one that a translation was made of, else the story itself. */
export async function findFirstTold(q: Queries, storyId: number): Promise<number> {
  const [row] = await q
    .select({ translationOf: stories.translationOf })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row?.translationOf ?? storyId;
}

/**
 * Says whether none but one story tells in a language what the first story tells: the first one and its translations are
 * each in a language of their own. Those that were put away do not count.
 */
export async function isLanguageFree(
  q: Queries,
  { first, language, except }: { first: number; language: Language; except?: number },
): Promise<boolean> {
  const [row] = await q
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        eq(stories.language, language),
        ne(stories.stage, 'spiked'),
        or(eq(stories.translationOf, first), eq(stories.id, first)),
        except === undefined ? undefined : ne(stories.id, except),
      ),
    )
    .limit(1);
  return row === undefined;
}
