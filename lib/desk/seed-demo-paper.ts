import type { Database } from '#db/client';
import type { DemoPaper, DemoStory } from '#db/demo/demo-story';
import { listSeededStories } from '#db/events';
import { hasRealPeople } from '#db/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { seedCast } from './seed-cast.ts';
import { seedLetters } from './seed-letters.ts';
import { seedPictures } from './seed-pictures.ts';
import { type DemoRoom, liveThrough } from './seed-story.ts';
import { seedSubscribers } from './seed-subscribers.ts';

/**
 * Fills an empty paper with the demo: cast, sections, topics, authors, pictures, and every story by replaying its life
 * through the real verbs at its own times, with what readers wrote. What is there already is not made again, so a seeding that was cut off goes
 * on. Refuses with `real_people` when anybody works here who is not of the demo. Answers how many stories were made.
 */
export async function seedDemoPaper(
  db: Database,
  paper: DemoPaper,
  place: { readonly mediaDir: string; readonly picturesDir: string },
  now: number = Date.now(),
): Promise<Answer<{ stories: number }>> {
  if (await hasRealPeople(db)) return refuse('real_people');
  const seeded = await listSeededStories(db);
  const missing = paper.stories.filter(({ key }) => !seeded.has(key));
  if (missing.length === 0) return grant({ stories: 0 });

  const pictures = await seedPictures(db, paper.pictures, place, now);
  const actors = await seedCast(db, paper, pictures, now);
  const room: DemoRoom = { paper, pictures, actors, storyIds: new Map(seeded), now };
  for (const story of missing.sort(byStart)) await liveThrough(db, room, story);
  await seedLetters(db, room, paper.letters ?? []);
  await seedSubscribers(db, paper.subscribers ?? [], now);
  return grant({ stories: missing.length });
}

/** Older stories get the lower numbers; a translation comes after what it translates. */
function byStart(a: DemoStory, b: DemoStory): number {
  return b.hoursAgo - a.hoursAgo;
}
