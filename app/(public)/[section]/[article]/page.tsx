import { notFound } from 'next/navigation';
import { theDatabase } from '#db/client';
import { findArticle, listBelongings, listToReadOn } from '#db/published';
import { readSurroundings } from '../../surroundings.ts';
import { ArticlePage } from './article-page.tsx';
import { NoticePage } from './notice-page.tsx';
import '../../dress/article.css';

type Props = { params: Promise<{ article: string }> };

/** An article, or the notice of one that was taken down. The number at the end of the address alone decides. */
export default async function ArticleAddress({ params }: Props) {
  const { article: name } = await params;
  const storyId = Number(/(\d{1,12})$/.exec(name)?.[1] ?? 0);
  const db = theDatabase();
  const found = await findArticle(db, storyId);
  if (!found) notFound();
  const surroundings = await readSurroundings();
  if (found.kind !== 'article') return <NoticePage notice={found} surroundings={surroundings} />;
  const belongings = await listBelongings(db, found);
  const besides = belongings.flatMap(({ stories }) => stories.map((story) => story.storyId));
  const related = await listToReadOn(db, found, { limit: 4, besides });
  return (
    <ArticlePage article={found} related={related} belongings={belongings} surroundings={surroundings} />
  );
}
