'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { endSession } from '#db/sessions';
import { currentSession } from '#lib/auth/session';
import { SESSION_COOKIE } from '#lib/auth/session-cookie';
import { changeProfile } from '#lib/desk/change-profile';
import { LANGUAGES } from '#lib/newsroom/people';

const THEMES = ['system', 'light', 'dark'] as const;

/** Changes the interface language or the theme, from the menu. */
export const changeLook = staffAction(
  z.object({ language: z.enum(LANGUAGES).optional(), theme: z.enum(THEMES).optional() }),
  (actor, input) => changeProfile(theDatabase(), actor, input),
);

/** Ends this session for good and goes to the door. */
export const signOut = staffAction(z.object({}), async (actor) => {
  const session = await currentSession();
  if (session) {
    const ended = { tokenHash: session.sessionId, personId: actor.personId, now: Date.now() };
    await theDatabase().transaction((tx) => endSession(tx, ended));
  }
  (await cookies()).delete(SESSION_COOKIE);
  redirect('/sign-in');
});
