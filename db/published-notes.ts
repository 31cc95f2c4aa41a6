import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import type { ArticleNote } from './published-article.ts';
import { articleAddress } from './published-cards.ts';
import { type PageWish, placeOf } from './published-lists.ts';
import { type Notice, noticeColumns } from './published-notices.ts';
import { sections } from './schema/paper.ts';
import { articleNotes, articles, notices } from './schema/published.ts';

const hole = sql.placeholder;

/** A public note with the address of the article that it is about. */
export type ListedNote = ArticleNote & {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
};

const columns = {
  changeId: articleNotes.changeId,
  storyId: articleNotes.storyId,
  kind: articleNotes.kind,
  headline: articleNotes.headline,
  note: articleNotes.note,
  wrongText: articleNotes.wrongText,
  rightText: articleNotes.rightText,
  workTitle: articleNotes.workTitle,
  workSection: articleNotes.workSection,
  workDate: articleNotes.workDate,
  frontUntil: articleNotes.frontUntil,
  publishedAt: articleNotes.publishedAt,
  language: articles.language,
  slug: articles.slug,
  sectionSlug: sections.slug,
};

function notesFrom(q: Queries) {
  return q
    .select(columns)
    .from(articleNotes)
    .innerJoin(articles, eq(articles.storyId, articleNotes.storyId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .$dynamic();
}

type NoteRow = Awaited<ReturnType<ReturnType<typeof notesFrom>['execute']>>[number];

function noteOf({ slug, sectionSlug, ...note }: NoteRow): ListedNote {
  return { ...note, address: articleAddress(sectionSlug, slug, note.storyId) };
}

/** Public notes on live articles, newest first. `next` begins the following page. */
export async function listCorrections(
  q: Queries,
  { limit = 20, before = null }: PageWish = {},
): Promise<{ notes: ListedNote[]; next: string | null }> {
  const rows = await correctionsQuery(q).all({ ...placeOf(before), limit: limit + 1 });
  const notes = rows.slice(0, limit).map(noteOf);
  const last = notes.at(-1);
  return { notes, next: rows.length > limit && last ? `${last.publishedAt}-${last.changeId}` : null };
}
const correctionsQuery = prepared((q) =>
  notesFrom(q)
    .where(sql`(${articleNotes.publishedAt}, ${articleNotes.changeId}) < (${hole('at')}, ${hole('id')})`)
    .orderBy(desc(articleNotes.publishedAt), desc(articleNotes.changeId))
    .limit(hole('limit'))
    .prepare(),
);

/** The newest public notes on live articles in a language, at most `limit`: what a front page points to. */
export async function listNewestNotes(
  q: Queries,
  wish: { language: Language; limit: number },
): Promise<ListedNote[]> {
  return (await newestNotesQuery(q).all(wish)).map(noteOf);
}
const newestNotesQuery = prepared((q) =>
  notesFrom(q)
    .where(eq(articles.language, hole('language')))
    .orderBy(desc(articleNotes.publishedAt), desc(articleNotes.changeId))
    .limit(hole('limit'))
    .prepare(),
);

/** Statutory corrections that stand on the front page now (Decree 237/2026, art. 19), the oldest first. */
export async function listStatutoryNotes(q: Queries, now: number): Promise<ListedNote[]> {
  return (await statutoryQuery(q).all({ now })).map(noteOf);
}
const statutoryQuery = prepared((q) =>
  notesFrom(q)
    .where(gt(articleNotes.frontUntil, hole('now')))
    .orderBy(asc(articleNotes.publishedAt))
    .prepare(),
);

/** A line of the corrections page, of its moment: a note, or the retraction of a whole story. */
export type BookLine =
  | { readonly at: number; readonly note: ListedNote; readonly retraction: null }
  | { readonly at: number; readonly note: null; readonly retraction: Notice };

/**
 * The corrections page: public notes on live articles and retractions in one order, newest first. `limit` counts notes;
 * with them come the retractions of their time. `next` begins the following page.
 */
export async function readCorrectionsBook(
  q: Queries,
  wish: PageWish = {},
): Promise<{ lines: BookLine[]; next: string | null }> {
  const { notes, next } = await listCorrections(q, wish);
  const oldest = next ? (notes.at(-1)?.publishedAt ?? 0) : Number.MIN_SAFE_INTEGER;
  const retractions = await listRetractions(q, { after: oldest, through: placeOf(wish.before ?? null).at });
  const lines: BookLine[] = [
    ...notes.map((note) => ({ at: note.publishedAt, note, retraction: null })),
    ...retractions.map((retraction) => ({ at: retraction.createdAt, note: null, retraction })),
  ];
  return { lines: lines.sort((a, b) => b.at - a.at), next };
}

/** Retractions of a stretch of time (UTC milliseconds, without its beginning): their notices stand for ever. */
export async function listRetractions(
  q: Queries,
  stretch = { after: Number.MIN_SAFE_INTEGER, through: Number.MAX_SAFE_INTEGER },
): Promise<Notice[]> {
  const rows = await retractionsQuery(q).all(stretch);
  return rows.map(({ sectionSlug, slug, ...notice }) => ({
    ...notice,
    address: articleAddress(sectionSlug, slug, notice.storyId),
  }));
}
const retractionsQuery = prepared((q) =>
  q
    .select(noticeColumns)
    .from(notices)
    .innerJoin(sections, eq(sections.id, notices.sectionId))
    .where(
      and(
        eq(notices.kind, 'retracted'),
        gt(notices.createdAt, hole('after')),
        lte(notices.createdAt, hole('through')),
      ),
    )
    .prepare(),
);
