'use server';

import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { startStory } from '#lib/desk/start-story';
import { LANGUAGES } from '#lib/newsroom/people';

const startForm = z.object({ language: z.enum(LANGUAGES), sectionId: z.string().max(100).nullable() });

/** Starts a story; the screen goes to it. */
export const start = staffAction(startForm, (actor, input) => startStory(theDatabase(), actor, input));
