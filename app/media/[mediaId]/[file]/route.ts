import { theDatabase } from '#db/client';
import { getPicture } from '#db/media';
import { findPublicPicture } from '#db/published';
import { currentActor } from '#lib/auth/session';
import { env } from '#lib/env';
import { FORMAT_MIME, isMediaId, parseRendition, rendition } from '#lib/media/picture-files';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ mediaId: string; file: string }> };

// Short enough that a picture taken back is soon gone from caches.
const FOR_READERS = 'public, max-age=300, s-maxage=60';
const FOR_STAFF = 'private, max-age=300';

/** A picture at one width: for everybody when a live article shows it, before that for the newsroom alone. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mediaId, file } = await params;
  const asked = parseRendition(file);
  if (!asked || !isMediaId(mediaId)) return nothing();
  const isPublic = (await findPublicPicture(theDatabase(), mediaId)) !== null;
  if (!isPublic && !(await isForStaff(mediaId))) return nothing();
  const bytes = await rendition(env.mediaDir, mediaId, asked.width, asked.format);
  if (!bytes) return nothing();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': FORMAT_MIME[asked.format],
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': isPublic ? FOR_READERS : FOR_STAFF,
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}

async function isForStaff(mediaId: string): Promise<boolean> {
  if (!(await currentActor())) return false;
  const picture = await getPicture(theDatabase(), mediaId);
  return picture !== null && picture.revokedAt === null;
}

function nothing(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
