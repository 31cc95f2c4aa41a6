import type { Queries } from '#db/client';
import { type DeskStory, listDeskStories } from '#db/desk-list';
import { type ArticleCard, listLatest, searchArticles } from '#db/published';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { readSearch } from '#lib/text/search-terms';

/** A story that another one may point to in its text; readers see the pointer only while it is live. */
export type StoryToPointTo = {
  readonly storyId: number;
  readonly headline: string;
  /** The section's name in the language of the story; empty when it has none yet. */
  readonly section: string;
  readonly isLive: boolean;
  /** First publication; null when it never was. */
  readonly publishedAt: number | null;
};

const MOST_LIVE = 12;
const MOST_OPEN = 6;

/**
 * Finds stories to point to from a text by their words, with or without accents: live ones first, then those that are
 * still being worked on, as far as the actor sees them. No words: the newest. Refuses with `not_a_writer`.
 */
export async function findStoriesToPointTo(
  q: Queries,
  actor: Actor,
  { search, language }: { readonly search: string; readonly language: Language },
): Promise<Answer<{ stories: StoryToPointTo[] }>> {
  if (!can(actor, 'write_stories')) return refuse('not_a_writer');
  const words = search.trim();
  const live =
    words === ''
      ? (await listLatest(q, language, { limit: MOST_LIVE })).cards
      : (await searchArticles(q, readSearch(words), { limit: MOST_LIVE })).hits;
  const { stories: open } = await listDeskStories(q, actor, { search: words, limit: MOST_OPEN });
  const unpublished = open.filter(({ visibility }) => visibility === 'none');
  return grant({ stories: [...live.map(ofCard), ...unpublished.map(ofDesk)] });
}

/** A live article as a story to point to. */
export function ofCard(card: ArticleCard): StoryToPointTo {
  const { storyId, headline, language, section, publishedAt } = card;
  return { storyId, headline, section: sectionIn(language, section), isLive: true, publishedAt };
}

/** A story of the desk as one to point to; what is live of it is another matter. */
export function ofDesk(
  story: Pick<DeskStory, 'id' | 'headline' | 'language' | 'section' | 'firstPublishedAt'>,
): StoryToPointTo {
  const { id: storyId, headline, language, section, firstPublishedAt: publishedAt } = story;
  return {
    storyId,
    headline,
    section: section ? sectionIn(language, section) : '',
    isLive: false,
    publishedAt,
  };
}

function sectionIn(language: Language, { nameVi, nameEn }: { nameVi: string; nameEn: string }): string {
  return language === 'en' && nameEn !== '' ? nameEn : nameVi;
}
