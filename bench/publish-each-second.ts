import type { Database } from '#db/client';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { paperOf } from './thousand-stories.ts';

const SECOND = 1_000;

/**
 * From now on publishes one more story every second, by the desk's own verbs and from another process than the server.
 * What it answers ends that, and says how many stories there are then.
 */
export function publishEachSecond(
  db: Database,
  place: { readonly mediaDir: string; readonly picturesDir: string },
  already: number,
): () => Promise<number> {
  let stories = already;
  let isOver = false;
  const going = (async () => {
    while (!isOver) {
      const pause = new Promise((resolve) => setTimeout(resolve, SECOND));
      stories += 1;
      const seeded = await seedDemoPaper(db, paperOf(stories), place);
      if (!seeded.ok) throw new Error(seeded.refusal.code);
      await pause;
    }
  })();
  return async () => {
    isOver = true;
    await going;
    return stories;
  };
}
