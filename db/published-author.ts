import { sql } from 'drizzle-orm';
import { wallClock } from '#lib/text/dates';
import type { Queries } from './client.ts';
import type { LeadPicture, SectionName } from './published-cards.ts';

/** So many of an author's newest articles say where they write: more than most have. */
const LOOKED_AT = 2_000;
const MOST_SECTIONS = 4;
const MOST_YEARS = 4;

/** The portrait of an author, which may have been revoked since. */
export type Portrait = Pick<LeadPicture, 'mediaId' | 'width' | 'height' | 'focalX' | 'focalY'>;

/** What an author's page says of them beside their name. */
export type AuthorFacts = {
  readonly articles: number;
  /** Corrections of their live articles, those alone that readers call so: what was wrong and what is right. */
  readonly corrections: number;
  /** Where they write, most often first. */
  readonly sections: readonly SectionName[];
  /** The newest years in Vietnam with articles of theirs, at most four. */
  readonly years: readonly number[];
  readonly portrait: Portrait | null;
};

/** Reads what an author's page says of them, over all of their live articles. */
export async function readAuthorFacts(q: Queries, authorId: string): Promise<AuthorFacts> {
  const [articles, corrections, sections, years, portrait] = await Promise.all([
    count(q, sql`article_authors where author_id = ${authorId}`),
    // Begun with the notes, of which there are fewer than articles.
    count(
      q,
      sql`article_notes cross join article_authors on article_authors.story_id = article_notes.story_id
        and article_authors.author_id = ${authorId}
        where article_notes.kind in ('correction', 'statutory_correction')`,
    ),
    sectionsOf(q, authorId),
    yearsOf(q, authorId),
    readPortrait(q, authorId),
  ]);
  return { articles, corrections, sections, years, portrait };
}

async function count(q: Queries, from: ReturnType<typeof sql>): Promise<number> {
  const [row] = await q.all<{ number: number }>(sql`select count(*) as number from ${from}`);
  return row?.number ?? 0;
}

function sectionsOf(q: Queries, authorId: string): Promise<SectionName[]> {
  return q.all<SectionName>(sql`
    select sections.slug, sections.name_vi as nameVi, sections.name_en as nameEn from (
      select story_id from article_authors where author_id = ${authorId}
      order by published_at desc limit ${LOOKED_AT}
    ) as own
    cross join articles on articles.story_id = own.story_id
    join sections on sections.id = articles.section_id
    group by sections.id order by count(*) desc, sections.position limit ${MOST_SECTIONS}`);
}

/** Looked for from the newest back, a year at a time: counting all that was ever written takes longer. */
async function yearsOf(q: Queries, authorId: string): Promise<number[]> {
  const years: number[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  while (years.length < MOST_YEARS) {
    const [newest] = await q.all<{ at: number }>(sql`
      select published_at as at from article_authors where author_id = ${authorId} and published_at < ${before}
      order by published_at desc limit 1`);
    if (!newest) break;
    const { year } = wallClock(newest.at);
    years.push(year);
    before = Date.parse(`${year}-01-01T00:00+07:00`);
  }
  return years;
}

async function readPortrait(q: Queries, authorId: string): Promise<Portrait | null> {
  const [row] = await q.all<PictureRow>(sql`
    select media.id as mediaId, media.width, media.height, media.focal_x as focalX, media.focal_y as focalY
    from authors join media on media.id = authors.portrait_id and media.revoked_at is null
    where authors.id = ${authorId}`);
  return row ? portraitOf(row) : null;
}

type PictureRow = { [Name in keyof Portrait]: Portrait[Name] | null };

/** A row's columns of a picture as a portrait; null where there is none, or it was revoked. */
export function portraitOf({ mediaId, width, height, focalX, focalY }: PictureRow): Portrait | null {
  if (mediaId === null || width === null || height === null) return null;
  return { mediaId, width, height, focalX: focalX ?? 500, focalY: focalY ?? 500 };
}
