import type { DemoStory } from './demo-story.ts';
import { FERRY_STORIES } from './stories/ferry.ts';
import { HIGH_WATER_STORIES } from './stories/high-water.ts';
import { NIGHT_SCHOOL_STORIES } from './stories/night-school.ts';
import { TOWN_STORIES } from './stories/town.ts';

/** Every story of the demo paper. */
export const DEMO_STORIES: readonly DemoStory[] = [
  ...FERRY_STORIES,
  ...HIGH_WATER_STORIES,
  ...NIGHT_SCHOOL_STORIES,
  ...TOWN_STORIES,
];
