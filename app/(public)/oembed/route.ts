import { bylineIn } from '#components/site/card-story.ts';
import { theDatabase } from '#db/client';
import { findArticle, readPaper } from '#db/published';
import { oEmbed, oEmbedXml } from '#lib/feeds/oembed';
import { placeAt } from '#lib/press/addresses';
import { wholeAddress } from '../surroundings.ts';
import { thumbnailOf } from './thumbnail.ts';

export const dynamic = 'force-dynamic';

const FORMATS = new Set(['json', 'xml']);

/**
 * Tells another site how an article of ours is set into its pages (oembed.com), with a picture no larger than it asks for.
 * 404 for what is no live article of this paper, 501 for a format that we do not write.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = query.get('format') || 'json';
  if (!FORMATS.has(format)) return answer(501, { error: 'There are the formats json and xml.' });
  const storyId = storyIdAt(query.get('url') ?? '');
  const db = theDatabase();
  const found = storyId === null ? null : await findArticle(db, storyId);
  if (found?.kind !== 'article') return answer(404, { error: 'There is no such article in this paper.' });
  const thumbnail =
    found.lead &&
    thumbnailOf(found.lead, { width: mostOf(query.get('maxwidth')), height: mostOf(query.get('maxheight')) });
  const facts = oEmbed({
    paperName: (await readPaper(db)).paperName,
    home: wholeAddress('/'),
    address: wholeAddress(found.address),
    headline: found.headline,
    byline: bylineIn(found.language, found),
    picture: thumbnail && { ...thumbnail, address: wholeAddress(thumbnail.address) },
  });
  return format === 'xml'
    ? new Response(oEmbedXml(facts), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
    : answer(200, facts);
}

/** The story at an address of this paper; null for other papers' and other pages. */
function storyIdAt(address: string): number | null {
  const url = URL.parse(address);
  if (url?.origin !== new URL(wholeAddress('/')).origin) return null;
  const place = placeAt(url.pathname);
  return place?.kind === 'article' ? place.storyId : null;
}

/** How wide or high the other site lets it be; what is no such number sets no bound. */
function mostOf(asked: string | null): number {
  return /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : Number.POSITIVE_INFINITY;
}

function answer(status: number, facts: Readonly<Record<string, string | number>>): Response {
  return Response.json(facts, { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
