import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { StoryPage } from '#components/desk/story/story-page.ts';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { readStoryPage } from './read-story-page.ts';

/** The story of an address, asked once a request; a story that is not, or not this person's, is the newsroom's 404. */
export const findStory = cache(async (storyId: string): Promise<StoryPage> => {
  const actor = await requireActor();
  const isNumber = /^[1-9]\d{0,14}$/.test(storyId);
  return (isNumber && (await readStoryPage(theDatabase(), actor, Number(storyId)))) || notFound();
});
