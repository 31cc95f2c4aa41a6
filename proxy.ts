import { type NextRequest, NextResponse } from 'next/server';
import { theDatabase } from '#db/client';
import { actorOfCookie } from '#lib/auth/actor-of-cookie';
import { env } from '#lib/env';
import { contentSecurityPolicy } from '#lib/serve/security-headers';

/** A story set as readers will see it; the preview shows it in a frame. */
const PROOF = /^\/desk\/stories\/\d+\/proof$/;

/**
 * The doorman of the newsroom's pages, a convenience and never the lock: who is not signed in is shown the way before
 * anything is rendered, and every page gets its own nonce for the scripts it may run.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  // An action is told by its own lock that nobody is signed in: sent to the door, it would lose what is in its form.
  const isVisit = !request.headers.has('next-action');
  if (
    isVisit &&
    pathname.startsWith('/desk') &&
    !(await actorOfCookie(theDatabase(), request.headers.get('cookie')))
  ) {
    const door = new URL('/sign-in', env.origin ?? `http://${request.headers.get('host')}`);
    door.searchParams.set('callbackUrl', pathname + search);
    return NextResponse.redirect(door);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const framed = PROOF.test(pathname);
  const policy = contentSecurityPolicy({ nonce, framed, dev: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  if (framed) response.headers.set('X-Frame-Options', 'SAMEORIGIN');
  return response;
}

export const config = { matcher: ['/desk/:path*', '/sign-in', '/first-run', '/invite/:path*'] };
