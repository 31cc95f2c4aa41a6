import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { theDatabase } from '#db/client';
import type { Actor } from '#lib/newsroom/people';
import { actorOfCookie } from './actor-of-cookie.ts';

/** The signed-in person and session behind this request, or null. Asked of the database once a request. */
export const currentSession = cache(async () => {
  return actorOfCookie(theDatabase(), (await headers()).get('cookie'));
});

/** The signed-in person behind this request, or null. This is the lock; the proxy is only a doorman. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The signed-in person behind this request; anybody else is sent to sign in. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect('/sign-in');
}
