import { machineTime } from '#components/site/dates.ts';
import { pathIn } from '#components/site/path-in.ts';
import type { Queries } from '#db/client';
import {
  listLiveAuthors,
  listLiveSections,
  listLiveTopics,
  listSections,
  listSitemap,
  listSitemapParts,
  readCorrectionsBook,
} from '#db/published';
import { type SitemapLine, sitemap, sitemapIndex } from '#lib/feeds/sitemap';
import type { Language } from '#lib/newsroom/people';
import { wholeAddress } from '../surroundings.ts';

/** So many articles stand in one file; with the lists before the first of them it keeps well within 50,000 lines. */
const ARTICLES = 5_000;
const MOST_LISTS = 5_000;

type Line = { readonly path: string; readonly changed: number | null };

/**
 * The sitemap of the whole paper: its lists, then its articles. When these fill more than one file it is the list of its
 * parts, and `part` says after which story each begins; the lists stand in the first. Null: there is no such part.
 */
export async function readSitemap(q: Queries, part: string | null, size = ARTICLES): Promise<string | null> {
  const parts = part === null ? await listSitemapParts(q, size) : [];
  if (parts.length > 1) {
    const lists = await readLists(q);
    const files = parts.map(({ after, changed }) => ({
      path: `/sitemap.xml?sau=${after}`,
      changed: after === 0 ? latestOf([...lists, { changed }]) : changed,
    }));
    return sitemapIndex(files.map(wholeLine));
  }
  const after = Number(part ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) return null;
  const articles = (await listSitemap(q, { after, limit: size })).map(
    ({ address, updatedAt, publishedAt }) => ({ path: address, changed: updatedAt ?? publishedAt }),
  );
  const lists = after === 0 ? await readLists(q) : [];
  return sitemap([...lists, ...articles].map(wholeLine));
}

/** The pages that are lists of articles or notes, with the last change of what they list, and the imprint. */
async function readLists(q: Queries): Promise<Line[]> {
  const [vi, en, authors, book] = await Promise.all([
    readListsIn(q, 'vi'),
    readListsIn(q, 'en'),
    listLiveAuthors(q, { limit: MOST_LISTS }),
    readCorrectionsBook(q, { limit: 1 }),
  ]);
  // Of these there is one for both languages, with a page in each.
  const shared = [
    ...authors.map(({ slug, changed }) => ({ path: `/tac-gia/${slug}`, changed })),
    { path: '/dinh-chinh', changed: book.lines[0]?.at ?? null },
    { path: '/gioi-thieu', changed: null },
  ];
  return [...vi, ...en, ...shared.flatMap((line) => [line, { ...line, path: pathIn('en', line.path) }])];
}

async function readListsIn(q: Queries, language: Language): Promise<Line[]> {
  const [sections, live, topics] = await Promise.all([
    listSections(q),
    listLiveSections(q, language),
    listLiveTopics(q, { language, limit: MOST_LISTS }),
  ]);
  const changes = new Map(live.map(({ slug, changed }) => [slug, changed]));
  const lines = [
    { path: '/', changed: latestOf(live) },
    ...sections.map(({ slug }) => ({ path: `/${slug}`, changed: changes.get(slug) ?? null })),
    ...topics.map(({ slug, changed }) => ({ path: `/chu-de/${slug}`, changed })),
  ];
  return lines.map((line) => ({ ...line, path: pathIn(language, line.path) }));
}

function latestOf(lines: readonly { readonly changed: number | null }[]): number | null {
  const latest = lines.reduce((last, { changed }) => Math.max(last, changed ?? 0), 0);
  return latest === 0 ? null : latest;
}

function wholeLine({ path, changed }: Line): SitemapLine {
  return { address: wholeAddress(path), changed: changed === null ? null : machineTime(changed) };
}
