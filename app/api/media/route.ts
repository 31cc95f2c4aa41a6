import { theDatabase } from '#db/client';
import { isSameOrigin } from '#lib/auth/same-origin';
import { currentActor } from '#lib/auth/session';
import { takePicture } from '#lib/desk/take-picture';
import { env } from '#lib/env';
import { PICTURE_LIMITS } from '#lib/media/picture-limits';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

export const dynamic = 'force-dynamic';

/**
 * Takes in one picture: the body is the file, its name stands in `X-File-Name`; with `X-With-File: yes` it waits until the
 * Word file that it is from is taken into a story. Answers its id and size, or a refusal.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!isSameOrigin(headers.get('origin'), headers.get('host'))) return answer(refuse('foreign_origin'), 403);
  const actor = await currentActor();
  if (!actor) return answer(refuse('signed_out'), 401);
  // What is too large is refused by what it says of itself, before any of it is read.
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!(length <= PICTURE_LIMITS.mostBytes))
    return answer(refuse('picture_too_large', { megabytes: PICTURE_LIMITS.mostBytes / 1024 / 1024 }), 413);

  const bytes = await bytesOf(request);
  if (!bytes) return answer(refuse('upload_cut_off'), 400);
  const name = fileName(headers.get('x-file-name'));
  const withFile = headers.get('x-with-file') === 'yes';
  const taken = await takePicture(theDatabase(), actor, { bytes, name, withFile }, env.mediaDir);
  if (!taken.ok) return answer(taken, 422);
  const { id: mediaId, width, height } = taken.picture;
  return answer(grant({ mediaId, width, height }), 200);
}

/** The whole body; null when the line was cut in the middle of it. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    return null;
  }
}

function answer(body: Answer, status: number): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** Header values are ASCII: the name comes percent-encoded. One that is not readable is left out, the picture is not. */
function fileName(sent: string | null): string {
  try {
    return decodeURIComponent(sent ?? '');
  } catch {
    return '';
  }
}
