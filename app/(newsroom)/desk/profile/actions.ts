'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { changePassword } from '#lib/auth/change-password';
import { currentSession } from '#lib/auth/session';
import { SESSION_COOKIE } from '#lib/auth/session-cookie';
import { changeProfile } from '#lib/desk/change-profile';
import { endOwnSessions } from '#lib/desk/people-end-sessions';
import { LANGUAGES } from '#lib/newsroom/people';
import { refuse } from '#lib/newsroom/refusal';

const nothing = z.object({});
const profileForm = z.object({
  name: z.string().max(200).optional(),
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
});

/** Changes one's own name, interface language or theme. */
export const changeOwnProfile = staffAction(profileForm, (actor, change) =>
  changeProfile(theDatabase(), actor, change),
);

/** Changes one's own password and ends one's other sessions. */
export const changeOwnPassword = staffAction(
  z.object({ current: z.string().max(1000), next: z.string().max(1000) }),
  async (actor, form) => {
    const session = await currentSession();
    if (!session) return refuse('signed_out');
    return changePassword(theDatabase(), actor, { ...form, sessionId: session.sessionId });
  },
);

/** Ends one of one's own sessions. */
export const endOwnSession = staffAction(z.object({ sessionId: z.string().max(200) }), (actor, which) =>
  endOwnSessions(theDatabase(), actor, which),
);

/** Ends all of one's sessions but this one. */
export const endOtherSessions = staffAction(nothing, async (actor) => {
  const session = await currentSession();
  if (!session) return refuse('signed_out');
  return endOwnSessions(theDatabase(), actor, { except: session.sessionId });
});

/** Ends this session for good and goes to the door. */
export const signOut = staffAction(nothing, async (actor) => {
  const session = await currentSession();
  if (session) await endOwnSessions(theDatabase(), actor, { sessionId: session.sessionId });
  (await cookies()).delete(SESSION_COOKIE);
  redirect('/sign-in');
});
