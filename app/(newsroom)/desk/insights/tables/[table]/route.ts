import { INSIGHT_TABLES, readInsightsWish } from '#components/desk/insights/insights-wish.ts';
import { theDatabase } from '#db/client';
import { currentActor } from '#lib/auth/session';
import { periodOf } from '#lib/newsroom/insights';
import { can } from '#lib/newsroom/permissions';
import { calendarDayOf } from '#lib/text/dates';
import { csvAnswer } from '../../csv-answer.ts';
import { readNamedSections } from '../../named-sections.ts';
import { TABLE_ROWS } from '../../table-rows.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ table: string }> };

/** A table of the insights as a file for spreadsheets, with the same rights as the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const { table: asked } = await params;
  const table = INSIGHT_TABLES.find((known) => known === asked);
  if (!table || !can(actor, 'see_insights')) return new Response(null, { status: 404 });
  const q = theDatabase();
  const wish = readInsightsWish(Object.fromEntries(new URL(request.url).searchParams));
  const sections = await readNamedSections(q, actor);
  const section = sections.find(({ slug }) => slug === wish.section);
  if (wish.section && !section) return new Response(null, { status: 404 });
  const period = periodOf(wish.range, calendarDayOf(Date.now()));
  const rows = TABLE_ROWS[table]({ q, actor, wish: { period, sectionId: section?.id ?? null }, sections });
  return csvAnswer(`${table}-${period.since}-${period.until}`, rows);
}
