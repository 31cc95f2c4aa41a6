import { sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { type ArticleCard, cardsByIds, type LeadPicture } from './published-cards.ts';

/** Among so many of the newest articles a story told in pictures is looked for. */
const LOOKED_AT = 60;
/** So many pictures make one. */
const ENOUGH = 4;
const SHOWN = 3;

type File = Pick<LeadPicture, 'mediaId' | 'width' | 'height' | 'focalX' | 'focalY'>;

/** A story told in pictures: three of them, its lead first, and how many it has. */
export type PictureStory = {
  readonly card: ArticleCard;
  readonly pictures: readonly File[];
  readonly count: number;
};

/** The newest story in a language that has four pictures or more, besides those that stand elsewhere on the page; or null. */
export async function findPictureStory(
  q: Queries,
  { language, besides }: { language: Language; besides: readonly number[] },
): Promise<PictureStory | null> {
  const [found] = await q.all<{ storyId: number; count: number }>(sql`
    select story_id as storyId, count from (
      select story_id, published_at, (
        select count(*) from article_media join media on media.id = article_media.media_id
        where article_media.story_id = newest.story_id and media.revoked_at is null
      ) as count
      from (
        select story_id, published_at from articles where language = ${language}
        order by published_at desc limit ${LOOKED_AT}
      ) as newest
      where story_id not in (select value from json_each(${JSON.stringify(besides)}))
    ) where count >= ${ENOUGH} order by published_at desc limit 1`);
  if (!found) return null;
  const [card] = await cardsByIds(q, [found.storyId]);
  if (!card) return null;
  const pictures = await q.all<File>(sql`
    select media.id as mediaId, media.width, media.height, media.focal_x as focalX, media.focal_y as focalY
    from article_media join media on media.id = article_media.media_id and media.revoked_at is null
    where article_media.story_id = ${found.storyId}
    order by media.id = ${card.lead?.mediaId ?? ''} desc, media.created_at, media.id limit ${SHOWN}`);
  return { card, pictures, count: found.count };
}
