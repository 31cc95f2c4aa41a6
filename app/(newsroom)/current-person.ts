import { cache } from 'react';
import { theDatabase } from '#db/client';
import { getPerson, type Person } from '#db/people';
import { currentActor } from '#lib/auth/session';

/** The signed-in person with language and theme, or null; asked of the database once a request. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const actor = await currentActor();
  return actor && getPerson(theDatabase(), actor.personId);
});
