'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { theDatabase } from '#db/client';
import { endSession } from '#db/sessions';
import { currentSession } from '#lib/auth/session';
import { SESSION_COOKIE } from '#lib/auth/session-cookie';
import { grant } from '#lib/newsroom/refusal';
import { staffAction } from '../../staff-action.ts';

export const signOut = staffAction(z.object({}), async (actor) => {
  const session = await currentSession();
  const { personId } = actor;
  if (session) {
    const ended = { tokenHash: session.sessionId, personId, now: Date.now() };
    await theDatabase().transaction((tx) => endSession(tx, ended));
  }
  (await cookies()).delete(SESSION_COOKIE);
  return grant();
});
