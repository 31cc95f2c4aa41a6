import { INSIGHT_RANGES, type InsightRange } from '#lib/newsroom/insights';

/** What is asked of the insights; it stands in the address. */
export type InsightsWish = {
  readonly range: InsightRange;
  /** The slug of a section; null: all that one sees. */
  readonly section: string | null;
};

/** The tables that can be taken along as a file. */
export const INSIGHT_TABLES = ['reads', 'stories', 'sections', 'steps'] as const;
export type InsightTable = (typeof INSIGHT_TABLES)[number];

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an address of the insights; what it does not understand counts as not asked. */
export function readInsightsWish({ range, section }: Params): InsightsWish {
  return {
    range: INSIGHT_RANGES.find((known) => known === range) ?? 'week',
    section: typeof section === 'string' && /^[a-z0-9-]{1,100}$/.test(section) ? section : null,
  };
}

/** The address of the insights with a part of the wish changed. */
export function insightsHref(wish: InsightsWish, change: Partial<InsightsWish> = {}): string {
  const query = queryOf({ ...wish, ...change });
  return query ? `/desk/insights?${query}` : '/desk/insights';
}

/** Where a table of the insights is found as a file. */
export function tableHref(wish: InsightsWish, table: InsightTable): string {
  const query = queryOf(wish);
  return `/desk/insights/tables/${table}${query && `?${query}`}`;
}

/** Where the figures of one story are found; as a file too. */
export function storyFiguresHref(storyId: number, isFile = false): string {
  return `/desk/insights/stories/${storyId}${isFile ? '/table' : ''}`;
}

function queryOf({ range, section }: InsightsWish): string {
  return new URLSearchParams({
    ...(range !== 'week' && { range }),
    ...(section && { section }),
  }).toString();
}
