import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { type DatabasePlace, openDatabase } from '#db/client';
import { openHouse } from './sockets-testing.ts';

/** A house in a process of its own, which can be killed. */
export async function startHouse(
  place: DatabasePlace,
): Promise<{ port: number; pid: number; kill(): Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [import.meta.filename, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = child.stdout ? await once(child.stdout, 'data') : [];
  const kill = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { port: Number(said), pid: child.pid ?? 0, kill };
}

if (process.argv[1] === import.meta.filename) {
  const house = await openHouse(openDatabase(JSON.parse(process.argv[2] ?? '{}')));
  writeSync(1, `${house.port}\n`);
}
