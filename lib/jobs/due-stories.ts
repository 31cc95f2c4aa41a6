import type { Database } from '#db/client';
import { listDueStories } from '#db/stories';
import { moveStory } from '#lib/desk/move-story';
import type { SystemActor } from '#lib/newsroom/people';

const CLOCK: SystemActor = { system: 'clock' };

/** What another hand may have done meanwhile; the story is then no longer ours to move. */
const MOVED_MEANWHILE = ['wrong_stage', 'not_due_yet', 'no_such_story'];

/**
 * Publishes every scheduled story whose time has come. Each is one move: a crash, a second process or a repeated call
 * publishes none twice. A story that may no longer go out (embargo, legal check, gates) goes back to approved with an
 * alarm that names why. Answers the ids of what was published.
 */
export async function publishDueStories(db: Database, now: number = Date.now()): Promise<number[]> {
  const due = await listDueStories(db, now);
  // All at once: each is told of when its pages are printed, and none waits for another's.
  const isPublished = await Promise.all(due.map((storyId) => publishDue(db, storyId, now)));
  return due.filter((_, index) => isPublished[index]);
}

async function publishDue(db: Database, storyId: number, now: number): Promise<boolean> {
  const asked = { storyId, onScreen: null };
  const answer = await moveStory(db, CLOCK, { ...asked, move: 'due' }, now);
  if (!answer.ok && !MOVED_MEANWHILE.includes(answer.refusal.code))
    await moveStory(db, CLOCK, { ...asked, move: 'unschedule', alarm: answer.refusal }, now);
  return answer.ok;
}
