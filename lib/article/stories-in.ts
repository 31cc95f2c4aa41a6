import type { ArticleDocument, ArticleNode } from './document.ts';

/** Lists the numbers of the stories that an article's body points to, in reading order, each once. */
export function storiesIn(body: ArticleDocument): readonly number[] {
  return [...new Set(body.content.flatMap(numbersOf))];
}

function numbersOf({ type, attrs, content = [] }: ArticleNode): readonly number[] {
  if (type !== 'relatedStory') return content.flatMap(numbersOf);
  const storyId = Number(attrs?.storyId);
  return Number.isSafeInteger(storyId) && storyId > 0 ? [storyId] : [];
}
