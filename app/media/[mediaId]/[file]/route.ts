import { theDatabase } from '#db/client';
import { findPublicPicture } from '#db/published';
import { env } from '#lib/env';
import { FORMAT_MIME, isMediaId, parseRendition, rendition } from '#lib/media/picture-files';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ mediaId: string; file: string }> };

/** A picture at one width, if a live article shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mediaId, file } = await params;
  const asked = parseRendition(file);
  if (!asked || !isMediaId(mediaId)) return nothing();
  const picture = await findPublicPicture(theDatabase(), mediaId);
  if (!picture) return nothing();
  const bytes = await rendition(env.mediaDir, mediaId, asked.width, asked.format);
  if (!bytes) return nothing();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': FORMAT_MIME[asked.format],
      'Content-Length': String(bytes.byteLength),
      // Short enough that a picture taken back is soon gone from caches.
      'Cache-Control': 'public, max-age=300, s-maxage=60',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}

function nothing(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
