import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { media } from './schema/media.ts';
import { sections } from './schema/paper.ts';
import { articles } from './schema/published.ts';
import { type RevisionAuthor, type RevisionLead, revisions } from './schema/text.ts';

/** A section as readers see it named. */
export type SectionName = { readonly slug: string; readonly nameVi: string; readonly nameEn: string };

/** A lead picture with the size of its original. */
export type LeadPicture = RevisionLead & {
  readonly width: number;
  readonly height: number;
  readonly focalX: number;
  readonly focalY: number;
};

/** A live article as it stands in a list: what front, section, search and feed show of it. */
export type ArticleCard = {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  readonly section: SectionName;
  readonly headline: string;
  readonly standfirst: string;
  /** The byline as written by hand; empty: the authors' names in order. */
  readonly bylineText: string;
  readonly authors: readonly RevisionAuthor[];
  readonly lead: LeadPicture | null;
  readonly words: number;
  readonly publishedAt: number;
  readonly updatedAt: number | null;
  readonly printedAt: number;
};

export const cardColumns = {
  storyId: articles.storyId,
  slug: articles.slug,
  language: articles.language,
  section: { slug: sections.slug, nameVi: sections.nameVi, nameEn: sections.nameEn },
  headline: revisions.headline,
  standfirst: revisions.standfirst,
  bylineText: revisions.bylineText,
  authors: revisions.authors,
  lead: revisions.lead,
  leadWidth: media.width,
  leadHeight: media.height,
  leadFocalX: media.focalX,
  leadFocalY: media.focalY,
  words: revisions.words,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  printedAt: articles.printedAt,
};

type CardRow = Awaited<ReturnType<ReturnType<typeof cardsFrom>['execute']>>[number];

/** The select of cards, to be narrowed and ordered: live articles, their live revision, their section, the lead picture. */
export function cardsFrom(q: Queries) {
  return q
    .select(cardColumns)
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.revisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, leadPicture())
    .$dynamic();
}

/** The lead picture's row, unless it was revoked. */
export function leadPicture(): SQL | undefined {
  return and(sql`${media.id} = json_extract(${revisions.lead}, '$.mediaId')`, isNull(media.revokedAt));
}

/** A row of the cards' select as a card. */
export function cardOf(row: CardRow): ArticleCard {
  const { slug, leadWidth, leadHeight, leadFocalX, leadFocalY, lead, ...card } = row;
  const size = leadWidth !== null && leadHeight !== null && { width: leadWidth, height: leadHeight };
  return {
    ...card,
    address: articleAddress(row.section.slug, slug, row.storyId),
    lead: lead && size ? { ...lead, ...size, focalX: leadFocalX ?? 500, focalY: leadFocalY ?? 500 } : null,
  };
}

/** Where readers find a story: its section, its slug and, what alone decides, its number. */
export function articleAddress(sectionSlug: string, slug: string, storyId: number): string {
  return `/${sectionSlug}/${slug}-${storyId}`;
}

/** Cards of these stories in the given order; those that are not live are left out. */
export async function cardsByIds(q: Queries, storyIds: readonly number[]): Promise<ArticleCard[]> {
  if (storyIds.length === 0) return [];
  const rows = await cardsQuery(q).all({ storyIds: JSON.stringify(storyIds) });
  const byId = new Map(rows.map((row) => [row.storyId, cardOf(row)]));
  return storyIds.flatMap((id) => byId.get(id) ?? []);
}
const cardsQuery = prepared((q) =>
  cardsFrom(q)
    .where(sql`${articles.storyId} in (select value from json_each(${sql.placeholder('storyIds')}))`)
    .prepare(),
);
