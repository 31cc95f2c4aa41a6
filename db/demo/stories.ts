import type { DemoStory } from './demo-story.ts';

/** Every story of the demo paper. */
export const DEMO_STORIES: readonly DemoStory[] = [];
