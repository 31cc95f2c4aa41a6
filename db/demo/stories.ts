import type { DemoStory } from './demo-story.ts';
import { CULTURE_STORIES } from './stories/culture.ts';
import { DESK_STORIES } from './stories/desk.ts';
import { ENGLISH_STORIES } from './stories/english.ts';
import { FERRY_STORIES } from './stories/ferry.ts';
import { HIGH_WATER_STORIES } from './stories/high-water.ts';
import { MARKET_STORIES } from './stories/market.ts';
import { NIGHT_SCHOOL_STORIES } from './stories/night-school.ts';
import { OPINION_STORIES } from './stories/opinion.ts';
import { QUESTION_STORIES } from './stories/questions.ts';
import { RIVER_STORIES } from './stories/river.ts';
import { SCHOOL_STORIES } from './stories/schools.ts';
import { SPORT_STORIES } from './stories/sport.ts';
import { TAKEN_DOWN_STORIES } from './stories/taken-down.ts';
import { TOWN_STORIES } from './stories/town.ts';
import { WARD_STORIES } from './stories/ward.ts';

/** Every story of the demo paper. */
export const DEMO_STORIES: readonly DemoStory[] = [
  ...FERRY_STORIES,
  ...HIGH_WATER_STORIES,
  ...NIGHT_SCHOOL_STORIES,
  ...TOWN_STORIES,
  ...WARD_STORIES,
  ...RIVER_STORIES,
  ...MARKET_STORIES,
  ...SCHOOL_STORIES,
  ...CULTURE_STORIES,
  ...SPORT_STORIES,
  ...OPINION_STORIES,
  ...QUESTION_STORIES,
  ...ENGLISH_STORIES,
  ...DESK_STORIES,
  ...TAKEN_DOWN_STORIES,
];
