import type { Queries } from '#db/client';
import { listLatest, searchArticles } from '#db/published';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { readSearch } from '#lib/text/search-terms';

/** A story that readers can read now, to choose for a bulletin. */
export type LiveStory = {
  readonly storyId: number;
  readonly headline: string;
  readonly section: string;
  readonly words: number;
  /** First publication, UTC milliseconds. */
  readonly publishedAt: number;
};

const MOST = 20;

/**
 * Finds live stories in a language for a bulletin by their words, with or without accents; no words: the newest.
 * Refuses with `bulletins_not_yours`.
 */
export async function findLiveStories(
  q: Queries,
  actor: Actor,
  { search, language }: { readonly search: string; readonly language: Language },
): Promise<Answer<{ stories: LiveStory[] }>> {
  if (!can(actor, 'make_bulletins')) return refuse('bulletins_not_yours');
  const words = search.trim();
  const found =
    words === ''
      ? (await listLatest(q, language, { limit: MOST })).cards
      : (await searchArticles(q, readSearch(words), { language, limit: MOST })).hits;
  const stories = found.map(({ storyId, headline, section, words: length, publishedAt }) => ({
    ...{ storyId, headline, publishedAt },
    section: language === 'en' && section.nameEn !== '' ? section.nameEn : section.nameVi,
    words: length,
  }));
  return grant({ stories });
}
