import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabasePlace, openDatabase } from '#db/client';
import { readActor } from '#db/people';
import { readStoryState } from '#db/stories';
import { onAnnouncement } from '#lib/desk/announce';
import { moveStory } from '#lib/desk/move-story';
import { publishDueStories } from './due-stories.ts';

export type Errand =
  | { readonly do: 'publish'; readonly personId: string; readonly storyIds: readonly number[] }
  | { readonly do: 'keep schedules'; readonly now: number };

/** Sends another process of the newsroom on an errand; it says a dot for every move it has made. */
export function sendProcess(place: DatabasePlace, errand: Errand): ChildProcess {
  return spawn(process.execPath, [import.meta.filename, JSON.stringify({ place, errand })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills a process when it has made so many moves and is a little way into the next; answers how many it had made. */
export async function killInTheMiddle(
  child: ChildProcess,
  middle: { moves: number; milliseconds: number },
): Promise<number> {
  let made = 0;
  const gone = once(child, 'exit');
  await new Promise<void>((enough) => {
    child.once('exit', () => enough());
    child.stdout?.on('data', (dots: Buffer) => {
      made += dots.length;
      if (made >= middle.moves) enough();
    });
  });
  await pause(middle.milliseconds);
  child.kill('SIGKILL');
  await gone;
  return made;
}

/** Waits until a process has done its errand; one that failed throws. */
export async function finished(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`The process ended with ${child.exitCode}.`);
}

async function runErrand(place: DatabasePlace, errand: Errand): Promise<void> {
  const db = openDatabase(place);
  onAnnouncement(({ kind }) => {
    if (kind === 'story_moved') writeSync(1, '.');
  });
  if (errand.do === 'keep schedules') await publishDueStories(db, errand.now);
  else {
    const actor = await readActor(db, errand.personId);
    for (const storyId of errand.storyIds) {
      const onScreen = (await readStoryState(db, storyId))?.latestRevisionId ?? null;
      if (actor) await moveStory(db, actor, { storyId, move: 'publish', onScreen });
    }
  }
  await db.close();
}

if (process.argv[1] === import.meta.filename) {
  const { place, errand } = JSON.parse(process.argv[2] ?? '{}');
  await runErrand(place, errand);
}
