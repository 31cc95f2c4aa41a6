import { theDatabase } from '#db/client';
import { atom } from '#lib/feeds/atom';
import type { Feed } from '#lib/feeds/feed';
import { jsonFeed } from '#lib/feeds/json-feed';
import { rss } from '#lib/feeds/rss';
import { placeAt } from '#lib/press/addresses';
import type { FeedForm } from '#lib/press/feed-files';
import { readFeed } from '../../read-feed.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string; of?: string[] }> };

const FORMS: Readonly<Record<FeedForm, { readonly type: string; readonly write: (feed: Feed) => string }>> = {
  rss: { type: 'application/rss+xml', write: rss },
  atom: { type: 'application/atom+xml', write: atom },
  json: { type: 'application/feed+json', write: jsonFeed },
};

/** Every feed of the paper: `/rss.xml`, `/<section>/atom.xml`, `/en/feed.json` are sent here (next.config.ts). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file, of = [] } = await params;
  const path = `/${[...of, file].join('/')}`;
  const place = placeAt(path);
  const feed = place?.kind === 'feed' ? await readFeed(theDatabase(), place.of, path) : null;
  if (place?.kind !== 'feed' || !feed) return new Response(null, { status: 404 });
  const { type, write } = FORMS[place.form];
  return new Response(write(feed), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
