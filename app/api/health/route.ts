import { theDatabase } from '#db/client';
import { readTagVersions } from '#db/tag-versions';

export const dynamic = 'force-dynamic';

/** Whether the house stands: the database answers. */
export async function GET() {
  await readTagVersions(theDatabase(), ['site']);
  return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
}
