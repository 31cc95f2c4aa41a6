import { machineTime } from '#components/site/dates.ts';
import { theDatabase } from '#db/client';
import { listNewsSince, readPaper } from '#db/published';
import { newsSitemap } from '#lib/feeds/news-sitemap';
import { wholeAddress } from '../surroundings.ts';

export const dynamic = 'force-dynamic';

const TWO_DAYS = 2 * 86_400_000;

/** The articles of the last two days, for searches of news. */
export async function GET(): Promise<Response> {
  const db = theDatabase();
  const [{ paperName }, articles] = await Promise.all([
    readPaper(db),
    listNewsSince(db, Date.now() - TWO_DAYS),
  ]);
  const lines = articles.map(({ address, language, headline, publishedAt }) => ({
    address: wholeAddress(address),
    language,
    headline,
    published: machineTime(publishedAt),
  }));
  return new Response(newsSitemap(paperName, lines), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
