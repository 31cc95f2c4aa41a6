import { machineTime } from '#components/site/dates.ts';
import { theDatabase } from '#db/client';
import { listSections, listSitemap, listSitemapParts } from '#db/published';
import { sitemap, sitemapIndex } from '#lib/feeds/sitemap';
import { wholeAddress } from '../surroundings.ts';

export const dynamic = 'force-dynamic';

/** The sitemap of the whole paper; with more than five thousand articles the list of its parts. */
export async function GET(request: Request): Promise<Response> {
  const db = theDatabase();
  const part = new URL(request.url).searchParams.get('sau');
  const parts = await listSitemapParts(db);
  if (part === null && parts.length > 1) {
    const lines = parts.map(({ after, changed }) => ({
      address: wholeAddress(`/sitemap.xml?sau=${after}`),
      changed: machineTime(changed),
    }));
    return answer(sitemapIndex(lines));
  }
  const after = Number(part ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) return new Response(null, { status: 404 });
  const articles = await listSitemap(db, { after });
  const pages =
    after > 0
      ? []
      : ['/', '/en', ...(await listSections(db)).flatMap(({ slug }) => [`/${slug}`, `/en/${slug}`])];
  return answer(
    sitemap([
      ...pages.map((path) => ({ address: wholeAddress(path), changed: null })),
      ...articles.map(({ address, updatedAt, publishedAt }) => ({
        address: wholeAddress(address),
        changed: machineTime(updatedAt ?? publishedAt),
      })),
    ]),
  );
}

function answer(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
