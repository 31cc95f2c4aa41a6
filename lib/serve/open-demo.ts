import type { Database } from '#db/client';
import { DEMO_PAPER } from '#db/demo/demo-paper';
import { giveDemoPasswords } from '#lib/auth/demo-sign-ins';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { env } from '#lib/env';
import { log } from '#lib/log';

const PICTURES_DIR = 'db/demo/pictures';

/**
 * Fills a paper that has nobody in it with the demo and lets the demo's people in. A paper with real people is left as
 * it is; a seeding that was cut off goes on.
 */
export async function openDemo(db: Database): Promise<void> {
  const place = { mediaDir: env.mediaDir, picturesDir: PICTURES_DIR };
  const answer = await seedDemoPaper(db, DEMO_PAPER, place);
  if (!answer.ok) return log.info({ code: answer.refusal.code }, 'no demo here');
  await giveDemoPasswords(db);
  if (answer.stories > 0) log.info({ stories: answer.stories }, 'the demo paper is filled');
}
