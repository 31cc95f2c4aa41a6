import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { type Portrait, portraitOf } from './published-author.ts';
import type { ArticleCard } from './published-cards.ts';
import { media } from './schema/media.ts';
import { authors } from './schema/paper.ts';

/** What readers may know of who signs, beside the name. */
export type Signer = { readonly biography: string; readonly portrait: Portrait | null };

/** Those who sign, by their author's id. */
export type Signers = Readonly<Record<string, Signer>>;

/** Reads who signs some articles, all of them at once; nobody where there are no articles. */
export async function readSigners(q: Queries, cards: readonly ArticleCard[]): Promise<Signers> {
  const authorIds = [...new Set(cards.flatMap((card) => card.authors.map(({ id }) => id)))];
  if (authorIds.length === 0) return {};
  const rows = await signersQuery(q).all({ authorIds: JSON.stringify(authorIds) });
  return Object.fromEntries(
    rows.map(({ id, biography, ...picture }) => [id, { biography, portrait: portraitOf(picture) }]),
  );
}
const signersQuery = prepared((q) =>
  q
    .select({
      id: authors.id,
      biography: authors.biography,
      mediaId: media.id,
      width: media.width,
      height: media.height,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(authors)
    .leftJoin(media, and(eq(media.id, authors.portraitId), isNull(media.revokedAt)))
    .where(sql`${authors.id} in (select value from json_each(${sql.placeholder('authorIds')}))`)
    .prepare(),
);
