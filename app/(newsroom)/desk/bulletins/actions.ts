'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { findLiveStories } from '#lib/desk/find-live-stories';
import { discardBulletin as discard, saveBulletin as save } from '#lib/desk/save-bulletin';
import { startBulletin as start } from '#lib/desk/start-bulletin';
import { BULLETIN_PICTURES } from '#lib/newsroom/bulletins';
import { LANGUAGES } from '#lib/newsroom/people';

const id = z.number().int().positive();
const language = z.enum(LANGUAGES);

/** Begins a bulletin. */
export const startBulletin = staffAction(z.object({ language }), (actor, input) =>
  start(theDatabase(), actor, input),
);

/** Keeps a bulletin as it was composed. */
export const saveBulletin = staffAction(
  z.object({
    bulletinId: id,
    version: id,
    language,
    title: z.string().max(1000),
    issue: z.string().max(1000),
    issuedOn: z.string().max(10),
    imprint: z.string().max(4000),
    hasCodes: z.boolean(),
    stories: z.array(z.strictObject({ storyId: id, pictures: z.enum(BULLETIN_PICTURES) })).max(1000),
  }),
  (actor, form) => save(theDatabase(), actor, form),
);

/** Puts a bulletin away. */
export const discardBulletin = staffAction(z.object({ bulletinId: id }), async (actor, input) => {
  const answer = await discard(theDatabase(), actor, input);
  if (answer.ok) revalidatePath('/desk/bulletins');
  return answer;
});

/** Finds stories to choose for a bulletin. */
export const findStoriesToPrint = staffAction(
  z.object({ search: z.string().max(200), language }),
  (actor, input) => findLiveStories(theDatabase(), actor, input),
);
