import { storiesIn } from '#lib/article/stories-in';
import type { Queries } from './client.ts';
import type { Article } from './published-article.ts';
import type { ArticleCard } from './published-cards.ts';
import { listRelated } from './published-front.ts';

/**
 * What to read after an article: the live stories that its writers pointed to in the text, in their order, then those
 * that fit by themselves (`listRelated`), none twice and none that the page leads to already (`besides`).
 */
export async function listToReadOn(
  q: Queries,
  article: Pick<Article, 'storyId' | 'language' | 'body' | 'related'>,
  { limit, besides = [] }: { limit: number; besides?: readonly number[] },
): Promise<ArticleCard[]> {
  const { storyId, body, related } = article;
  const elsewhere = new Set([storyId, ...besides]);
  const chosen = storiesIn(body)
    .filter((id) => !elsewhere.has(id))
    .flatMap((id) => related[id] ?? [])
    .slice(0, limit);
  if (chosen.length === limit) return chosen;
  const here = [...besides, ...chosen.map((card) => card.storyId)];
  return [...chosen, ...(await listRelated(q, article, { limit: limit - chosen.length, besides: here }))];
}
