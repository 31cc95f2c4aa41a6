'use server';

import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { startFromFile } from '#lib/desk/start-from-file';
import { startStory } from '#lib/desk/start-story';
import { LANGUAGES } from '#lib/newsroom/people';

const id = z.string().max(100).nullable();
const startForm = z.object({ language: z.enum(LANGUAGES), sectionId: id, templateId: id });

/** Starts a story; the screen goes to it. */
export const start = staffAction(startForm, (actor, input) => startStory(theDatabase(), actor, input));

const fileForm = z.object({
  language: z.enum(LANGUAGES),
  sectionId: id,
  headline: z.string().max(2_000),
  standfirst: z.string().max(10_000),
  bylineText: z.string().max(2_000),
  eventDate: z.iso.date().nullable(),
  body: z.unknown(),
  comments: z.array(z.strictObject({ text: z.string().max(5_000), quote: z.string().max(20_000) })).max(500),
});

/** Starts a story with what was taken from a file. */
export const startWithFile = staffAction(fileForm, (actor, input) =>
  startFromFile(theDatabase(), actor, input),
);
