import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSharedTestDb } from '#db/testing';
import { aNewsroom, aStory } from '#lib/desk/testing';
import { readWorkingText } from '#lib/desk/working-text';
import { startHouse } from './sockets-process-testing.ts';
import { sitDown } from './sockets-testing.ts';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);

it(
  `killed while two people type, ${ROUNDS} times, nothing that was acknowledged is missing`,
  async () => {
    const { db, place } = await openSharedTestDb();
    const room = await aNewsroom(db);
    const storyId = await aStory(db, room);
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const house = await startHouse(place);
      const seating = { db, port: house.port, storyId };
      const writers = await Promise.all([room.lan, room.ha].map((actor) => sitDown({ ...seating, actor })));
      const killAt = performance.now() + 30 + Math.random() * 120;
      let word = 0;
      for (; performance.now() < killAt; word++) {
        for (const [at, writer] of writers.entries()) writer.type(`chữ ${round}-${at}-${word + 1}.`);
        await pause(2);
      }
      await house.kill();
      const text = JSON.stringify(await readWorkingText(db, storyId));
      for (const [at, { said }] of writers.entries()) {
        const kept = said.flatMap((one) => (one.say === 'kept' ? one.number : []));
        for (const number of kept) expect(text).toContain(`chữ ${round}-${at}-${number}.`);
        acknowledged += kept.length;
      }
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS * 2);
  },
  ROUNDS * 15_000,
);
