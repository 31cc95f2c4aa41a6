import { env } from '#lib/env';

/** The session cookie's name; `__Host-` binds it to this very host wherever there is TLS. */
export const SESSION_COOKIE = env.tls ? '__Host-morat.session' : 'morat.session';

/** The value of one cookie in a `Cookie` header, or null. */
export function cookieIn(header: string | null | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** Whether somebody says that they are of the newsroom; who says so without a session is nobody there all the same. */
export function isOfStaff({ cookie }: { readonly cookie?: string | undefined }): boolean {
  return cookie?.includes(SESSION_COOKIE) ?? false;
}
