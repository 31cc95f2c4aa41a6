import { eq } from 'drizzle-orm';
import type { Database } from '#db/client';
import { readActor } from '#db/people';
import { stories } from '#db/schema/stories';
import { moveStory } from '#lib/desk/move-story';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { paperOf } from './thousand-stories.ts';

type Place = { readonly mediaDir: string; readonly picturesDir: string };

const SECOND = 1_000;
/** From the schedule to the first publication. */
const BEFOREHAND = 2 * SECOND;

/**
 * Writes, submits and approves `count` more stories by the desk's own verbs and schedules them a second apart, the first
 * of them for two seconds from now: the server that is measured publishes them itself.
 */
export async function scheduleEachSecond(
  db: Database,
  place: Place,
  already: number,
  count: number,
): Promise<void> {
  const seeded = await seedDemoPaper(db, paperOf(already, count), place);
  if (!seeded.ok) throw new Error(seeded.refusal.code);
  const thu = await readActor(db, 'thu');
  if (!thu) throw new Error('Thư is not there to schedule anything.');
  const approved = await listApproved(db);
  const first = Date.now() + BEFOREHAND;
  for (const [index, { storyId, onScreen }] of approved.entries()) {
    const scheduledFor = first + index * SECOND;
    const answer = await moveStory(db, thu, { move: 'schedule', storyId, onScreen, scheduledFor });
    if (!answer.ok) throw new Error(answer.refusal.code);
  }
}

/** Waits until so many stories are live; half a minute after the last schedule they must be. */
export async function untilPublished(db: Database, live: number): Promise<void> {
  const giveUpAt = Date.now() + 30 * SECOND;
  while ((await db.$count(stories, eq(stories.visibility, 'live'))) < live) {
    if (Date.now() > giveUpAt) throw new Error('The server did not publish what was scheduled.');
    await new Promise((resolve) => setTimeout(resolve, SECOND));
  }
}

function listApproved(db: Database) {
  const found = { storyId: stories.id, onScreen: stories.latestRevisionId };
  return db.select(found).from(stories).where(eq(stories.stage, 'approved'));
}
