import type { NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { theDatabase } from '#db/client';
import { env } from '#lib/env';
import { ownPath } from './own-path.ts';
import { theSecret } from './secret.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { SESSION_LENGTH } from './session-token.ts';
import { signIn } from './sign-in.ts';

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: env.tls },
});
const prefix = env.tls ? '__Host-' : '';

/** How next-auth signs people in: by e-mail and password, with a session row whose token the sealed cookie carries. */
export function authOptions(): NextAuthOptions {
  return {
    secret: theSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_LENGTH.kept / 1000 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: cookie(SESSION_COOKIE),
      csrfToken: cookie(`${prefix}morat.csrf`),
      callbackUrl: cookie(`${prefix}morat.callback`),
    },
    providers: [byPassword],
    callbacks: {
      jwt: ({ token, user }) => (user ? { session: user.id } : token),
      // Who somebody is comes from the database on every request, never from here.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return baseUrl + ownPath(path);
      },
    },
  };
}

const byPassword = credentials({
  credentials: { email: {}, password: {}, keep: {} },
  async authorize(sent, request) {
    const headers = (request.headers ?? {}) as Record<string, string | undefined>;
    const answer = await signIn(theDatabase(), {
      email: `${sent?.email ?? ''}`.slice(0, 320),
      password: `${sent?.password ?? ''}`.slice(0, 1_024),
      keep: sent?.keep === 'yes',
      address: headers['x-forwarded-for'] ?? '',
      device: `${headers['user-agent'] ?? ''}`.slice(0, 200),
    });
    if (answer.ok) return { id: answer.token };
    // next-auth hands an error's message back to the page: the code of the rule book, and its one fact.
    const { code, facts } = answer.refusal;
    throw new Error([code, ...Object.values(facts ?? {})].join(' '));
  },
});
