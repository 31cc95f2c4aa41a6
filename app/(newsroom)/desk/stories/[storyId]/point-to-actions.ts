'use server';

import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { findStoriesToPointTo } from '#lib/desk/find-stories-to-point-to';
import { nameStoryToPointTo } from '#lib/desk/name-story-to-point-to';
import { LANGUAGES } from '#lib/newsroom/people';

const searchForm = z.object({ search: z.string().max(200), language: z.enum(LANGUAGES) });
const numberForm = z.object({ storyId: z.number().int().positive() });

/** Finds stories to point to from a text. */
export const findStories = staffAction(searchForm, (actor, input) =>
  findStoriesToPointTo(theDatabase(), actor, input),
);

/** Says which story a text points to. */
export const nameStory = staffAction(numberForm, (actor, input) =>
  nameStoryToPointTo(theDatabase(), actor, input),
);
