import { DEMO_AUTHORS } from './authors.ts';
import type { DemoPaper } from './demo-story.ts';
import { DEMO_LETTERS } from './letters.ts';
import { DEMO_SETTINGS } from './paper-settings.ts';
import { DEMO_PEOPLE } from './people.ts';
import { DEMO_PICTURES } from './pictures.ts';
import { DEMO_SECTIONS } from './sections.ts';
import { DEMO_STORIES } from './stories.ts';
import { DEMO_SUBSCRIBERS } from './subscribers.ts';
import { DEMO_TOPICS } from './topics.ts';

/** Bến Sông, the invented daily that an empty Morat shows: people, furniture, pictures and stories. */
export const DEMO_PAPER: DemoPaper = {
  settings: DEMO_SETTINGS,
  people: DEMO_PEOPLE,
  sections: DEMO_SECTIONS,
  topics: DEMO_TOPICS,
  authors: DEMO_AUTHORS,
  pictures: DEMO_PICTURES,
  stories: DEMO_STORIES,
  letters: DEMO_LETTERS,
  subscribers: DEMO_SUBSCRIBERS,
};
