import { eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { articleAddress } from './published-cards.ts';
import { sections } from './schema/paper.ts';
import { articles, notices } from './schema/published.ts';

const hole = sql.placeholder;

/** What stands at the address of a story that was live: nothing is said of a withdrawn one (410). */
export type Notice = {
  readonly kind: 'withdrawn' | 'retracted';
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  /** Retracted only. */
  readonly headline: string;
  readonly note: string;
  readonly createdAt: number;
};

/** What a row says of a notice, from `notices` joined with its section; its address is made of both slugs. */
export const noticeColumns = {
  kind: notices.kind,
  storyId: notices.storyId,
  language: notices.language,
  sectionSlug: sections.slug,
  slug: notices.slug,
  headline: notices.headline,
  note: notices.note,
  createdAt: notices.createdAt,
};

/** Where readers find a story now, as article or as notice, for the redirect of an old address; null: nowhere. */
export async function findAddress(q: Queries, storyId: number): Promise<string | null> {
  const row = await addressQuery(q).get({ storyId });
  return row ? articleAddress(row.sectionSlug, row.slug, storyId) : null;
}
const addressQuery = prepared((q) => {
  const place = { slug: articles.slug, sectionSlug: sections.slug };
  const live = q
    .select(place)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.storyId, hole('storyId')));
  const noticed = q
    .select({ slug: notices.slug, sectionSlug: sections.slug })
    .from(notices)
    .innerJoin(sections, eq(sections.id, notices.sectionId))
    .where(eq(notices.storyId, hole('storyId')));
  return unionAll(live, noticed).prepare();
});

/** The notice at the address of a withdrawn or retracted story, or null. */
export async function findNotice(q: Queries, storyId: number): Promise<Notice | null> {
  const row = await noticeQuery(q).get({ storyId });
  if (!row) return null;
  const { sectionSlug, slug, ...notice } = row;
  return { ...notice, address: articleAddress(sectionSlug, slug, storyId) };
}
const noticeQuery = prepared((q) =>
  q
    .select(noticeColumns)
    .from(notices)
    .innerJoin(sections, eq(sections.id, notices.sectionId))
    .where(eq(notices.storyId, hole('storyId')))
    .prepare(),
);
