import { theDatabase } from '#db/client';
import { readSitemap } from './read-sitemap.ts';

export const dynamic = 'force-dynamic';

/** The sitemap of the whole paper; with more than five thousand articles the list of its parts. */
export async function GET(request: Request): Promise<Response> {
  const xml = await readSitemap(theDatabase(), new URL(request.url).searchParams.get('sau'));
  return xml === null
    ? new Response(null, { status: 404 })
    : new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
