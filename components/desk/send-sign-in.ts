export type SignInRefusal = { code: string; fact: number };
type Sent = { email: string; password: string; keep: boolean; callbackUrl: string };

/** Sends a sign-in to next-auth. Answers where to go, or the code of the refusal with its one number. */
export async function sendSignIn({
  email,
  password,
  keep,
  callbackUrl,
}: Sent): Promise<{ ok: true; goTo: string } | { ok: false; refusal: SignInRefusal }> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
    const body = new URLSearchParams({
      email,
      password,
      keep: keep ? 'yes' : '',
      csrfToken,
      callbackUrl,
      json: 'true',
    });
    const answer = await fetch('/api/auth/callback/credentials', { method: 'POST', body });
    const { url } = (await answer.json()) as { url: string };
    const { searchParams } = new URL(url, window.location.href);
    const error = searchParams.get('error');
    // The address that comes back has the configured origin; the path that was asked for is enough, and stays here.
    if (answer.ok && !error) return { ok: true, goTo: callbackUrl };
    const [code = '', fact] = (error ?? '').split(' ');
    return { ok: false, refusal: { code, fact: Number(fact) } };
  } catch {
    return { ok: false, refusal: { code: 'unreachable', fact: 0 } };
  }
}
