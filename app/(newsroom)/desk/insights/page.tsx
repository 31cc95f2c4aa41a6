import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { InsightsScreen } from '#components/desk/insights/insights-screen';
import { insightsHref, readInsightsWish } from '#components/desk/insights/insights-wish.ts';
import { PrintButton } from '#components/desk/print-button';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { periodOf } from '#lib/newsroom/insights';
import { calendarDayOf } from '#lib/text/dates';
import { admitToInsights } from './admit-to-insights.ts';
import { readNamedSections } from './named-sections.ts';
import { readInsights } from './read-insights.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('insights.title') };
}

/** What is read and what the desk did, for those who edit. */
export default async function InsightsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await admitToInsights();
  const wish = readInsightsWish(await searchParams);
  const db = theDatabase();
  const sections = await readNamedSections(db, actor);
  const section = sections.find(({ slug }) => slug === wish.section);
  if (wish.section && !section) redirect(insightsHref(wish, { section: null }));
  const period = periodOf(wish.range, calendarDayOf(Date.now()));
  const figures = await readInsights(db, actor, { period, sectionId: section?.id ?? null }, sections);
  return (
    <>
      <TopBar title={translator(actor.language, 'desk')('insights.title')}>
        <PrintButton />
      </TopBar>
      <InsightsScreen figures={figures} wish={wish} sections={sections} language={actor.language} />
    </>
  );
}
