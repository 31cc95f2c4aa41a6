import type { Language } from '#lib/newsroom/people';
import { FEED_FILES } from '#lib/press/feed-files';

/** Where a story stands in the feeds: in which language, and under which section, topics and authors. */
export type StandingInFeeds = {
  readonly language: Language;
  readonly sectionSlugs: readonly string[];
  readonly topicSlugs: readonly string[];
  readonly authorSlugs: readonly string[];
};

/**
 * The addresses of all feeds that a story comes into, changes in or leaves, in every form: of the paper, its section,
 * topics and authors as they were and as they are, and of the corrections in both languages if these have news too.
 */
export function changedFeeds(standings: readonly StandingInFeeds[], corrections: boolean): string[] {
  const lists = [
    ...standings.flatMap(listsOf),
    // One book, whatever the language of what was corrected.
    ...(corrections ? ['/dinh-chinh', '/en/dinh-chinh'] : []),
  ];
  return [...new Set(lists)].flatMap((list) => FEED_FILES.map((file) => `${list}/${file}`));
}

function listsOf({ language, sectionSlugs, topicSlugs, authorSlugs }: StandingInFeeds): string[] {
  const home = language === 'vi' ? '' : '/en';
  return [
    home,
    ...sectionSlugs.map((slug) => `${home}/${slug}`),
    ...topicSlugs.map((slug) => `${home}/chu-de/${slug}`),
    ...authorSlugs.map((slug) => `${home}/tac-gia/${slug}`),
  ];
}
