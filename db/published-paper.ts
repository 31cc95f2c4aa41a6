import { and, asc, eq, exists, isNull, or, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { media } from './schema/media.ts';
import { authors, sections, topics } from './schema/paper.ts';
import { articleAuthors, articleMedia, redirects } from './schema/published.ts';
import { readSettings, type Settings } from './settings.ts';

const hole = sql.placeholder;

/** A section of the paper as readers see it. */
export type PaperSection = Omit<typeof sections.$inferSelect, 'closedAt'>;
export type PaperTopic = Pick<
  typeof topics.$inferSelect,
  'id' | 'slug' | 'name' | 'nameEn' | 'description' | 'kind'
>;
export type PaperAuthor = Pick<
  typeof authors.$inferSelect,
  'id' | 'slug' | 'name' | 'biography' | 'portraitId'
>;

const sectionColumns = {
  id: sections.id,
  slug: sections.slug,
  nameVi: sections.nameVi,
  nameEn: sections.nameEn,
  purposeVi: sections.purposeVi,
  purposeEn: sections.purposeEn,
  kind: sections.kind,
  position: sections.position,
};

/** The open sections in the paper's order. */
export async function listSections(q: Queries): Promise<PaperSection[]> {
  return sectionsQuery(q).all();
}
const sectionsQuery = prepared((q) =>
  q
    .select(sectionColumns)
    .from(sections)
    .where(isNull(sections.closedAt))
    .orderBy(asc(sections.position))
    .prepare(),
);

/** The open sections with the number of live articles in a language. */
export async function listSectionsWithCounts(
  q: Queries,
  language: Language,
): Promise<(PaperSection & { articles: number })[]> {
  return sectionCountsQuery(q).all({ language });
}
const sectionCountsQuery = prepared((q) =>
  q
    .select({
      ...sectionColumns,
      articles: sql<number>`(select count(*) from articles where section_id = sections.id
        and language = ${hole('language')})`,
    })
    .from(sections)
    .where(isNull(sections.closedAt))
    .orderBy(asc(sections.position))
    .prepare(),
);

/** A section by its slug, a closed one too (its articles stay), or null. */
export async function findSection(q: Queries, slug: string): Promise<PaperSection | null> {
  return (await sectionQuery(q).get({ slug })) ?? null;
}
const sectionQuery = prepared((q) =>
  q
    .select(sectionColumns)
    .from(sections)
    .where(eq(sections.slug, hole('slug')))
    .prepare(),
);

const topicColumns = {
  id: topics.id,
  slug: topics.slug,
  name: topics.name,
  nameEn: topics.nameEn,
  description: topics.description,
  kind: topics.kind,
};

/** A topic by its slug, or null. */
export async function findTopic(q: Queries, slug: string): Promise<PaperTopic | null> {
  return (await topicQuery(q).get({ slug })) ?? null;
}
const topicQuery = prepared((q) =>
  q
    .select(topicColumns)
    .from(topics)
    .where(eq(topics.slug, hole('slug')))
    .prepare(),
);

/** Every topic of the paper. */
export async function listPaperTopics(q: Queries): Promise<PaperTopic[]> {
  return topicsQuery(q).all();
}
const topicsQuery = prepared((q) => q.select(topicColumns).from(topics).prepare());

const authorColumns = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  biography: authors.biography,
  portraitId: authors.portraitId,
};

/** An author by slug, if readers have something of theirs to read; or null. */
export async function findAuthor(q: Queries, slug: string): Promise<PaperAuthor | null> {
  return (await authorQuery(q).get({ slug })) ?? null;
}
const authorQuery = prepared((q) =>
  q
    .select(authorColumns)
    .from(authors)
    .where(and(eq(authors.slug, hole('slug')), signs(q)))
    .prepare(),
);

/** Authors with live articles, in the order of a Vietnamese list of names; uncounted, for in a large paper counting takes long. */
export async function listAuthors(q: Queries): Promise<PaperAuthor[]> {
  return authorsQuery(q).all();
}
const authorsQuery = prepared((q) =>
  q.select(authorColumns).from(authors).where(signs(q)).orderBy(asc(authors.sortKey)).prepare(),
);

/** What the paper says of itself on every page, and how it sets an article. */
export type Paper = Pick<
  Settings,
  | 'paperName'
  | 'taglineVi'
  | 'taglineEn'
  | 'nameplateRule'
  | 'siteType'
  | 'imprint'
  | 'bylinePosition'
  | 'printEndMark'
> & { readonly newsletter: Pick<Settings['newsletter'], 'isOn' | 'hour'> };

/** The paper's name, imprint and setting, and when its newsletter comes. */
export async function readPaper(q: Queries): Promise<Paper> {
  const known = await readSettings(q);
  return {
    paperName: known.paperName,
    taglineVi: known.taglineVi,
    taglineEn: known.taglineEn,
    nameplateRule: known.nameplateRule,
    siteType: known.siteType,
    imprint: known.imprint,
    bylinePosition: known.bylinePosition,
    printEndMark: known.printEndMark,
    newsletter: { isOn: known.newsletter.isOn, hour: known.newsletter.hour },
  };
}

/** Where an old address moved to, in one hop; null when it did not. */
export async function findRedirect(q: Queries, path: string): Promise<string | null> {
  return (await redirectQuery(q).get({ path }))?.toPath ?? null;
}
const redirectQuery = prepared((q) =>
  q
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(eq(redirects.fromPath, hole('path')))
    .prepare(),
);

export type PublicPicture = Pick<
  typeof media.$inferSelect,
  'id' | 'mime' | 'width' | 'height' | 'contentHash'
>;

/** A picture that readers may see: a live article shows it, or it is the portrait of an author they can read. */
export async function findPublicPicture(q: Queries, mediaId: string): Promise<PublicPicture | null> {
  return (await publicPictureQuery(q).get({ mediaId })) ?? null;
}
const publicPictureQuery = prepared((q) =>
  q
    .select({
      id: media.id,
      mime: media.mime,
      width: media.width,
      height: media.height,
      contentHash: media.contentHash,
    })
    .from(media)
    .where(
      and(
        eq(media.id, hole('mediaId')),
        isNull(media.revokedAt),
        or(
          exists(q.select().from(articleMedia).where(eq(articleMedia.mediaId, media.id))),
          exists(
            q
              .select()
              .from(authors)
              .where(and(eq(authors.portraitId, media.id), signs(q))),
          ),
        ),
      ),
    )
    .prepare(),
);

function signs(q: Queries) {
  return exists(q.select().from(articleAuthors).where(eq(articleAuthors.authorId, authors.id)));
}
