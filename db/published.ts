/**
 * READERS' QUERIES, the only ones that readers' pages may import. They know live articles by their live revision,
 * notices, and the paper's own tables, and nothing of stories, working copies or other revisions: a draft cannot leak,
 * because there is nothing here to leak.
 */
export * from './published-article.ts';
export { type AuthorFacts, type Portrait, readAuthorFacts } from './published-author.ts';
export { listBreaking } from './published-breaking.ts';
export { type ArticleCard, articleAddress, type LeadPicture, type SectionName } from './published-cards.ts';
export * from './published-feeds.ts';
export * from './published-front.ts';
export {
  type CardPage,
  listAuthor,
  listLatest,
  listSection,
  listTopic,
  type PageWish,
} from './published-lists.ts';
export * from './published-live-lists.ts';
export * from './published-notes.ts';
export * from './published-notices.ts';
export * from './published-paper.ts';
export { findPictureStory, type PictureStory } from './published-pictures.ts';
export { listMostRead } from './published-reads.ts';
export { listToReadOn } from './published-related.ts';
export * from './published-search.ts';
export * from './published-section.ts';
export * from './published-series.ts';
export { type Counts, countMatches, type Found } from './search-facets.ts';
export { correctWords } from './search-near-words.ts';
export type { SearchFilters, SearchTerms } from './search-query.ts';
