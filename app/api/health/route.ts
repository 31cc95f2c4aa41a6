import { theDatabase } from '#db/client';
import { listMigrations } from '#db/migrate';

export const dynamic = 'force-dynamic';

/** Whether the house stands: the database answers. */
export async function GET() {
  await listMigrations(theDatabase());
  return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } });
}
