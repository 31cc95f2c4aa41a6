'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { listPeople } from '#db/people';
import { moveStory } from '#lib/desk/move-story';
import { grant } from '#lib/newsroom/refusal';
import { moveSchema } from './move-schema.ts';
import { readPeek } from './read-peek.ts';

/** Makes a move on a story and says who is being told of it. */
export const move = staffAction(moveSchema, async (actor, input) => {
  const db = theDatabase();
  const answer = await moveStory(db, actor, input);
  if (!answer.ok) return answer;
  revalidatePath('/desk', 'layout');
  const told = new Set(answer.toldPersonIds);
  const people = told.size > 0 ? await listPeople(db) : [];
  return grant({ toldNames: people.filter(({ id }) => told.has(id)).map(({ name }) => name) });
});

/** Reads a story for the quick look. */
export const peek = staffAction(
  z.object({ storyId: z.number().int().positive() }),
  async (actor, { storyId }) => grant({ peek: await readPeek(theDatabase(), actor, storyId) }),
);
