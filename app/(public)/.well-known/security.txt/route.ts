import { theDatabase } from '#db/client';
import { readPaper } from '#db/published';
import { wholeAddress } from '../../surroundings.ts';

export const dynamic = 'force-dynamic';

const HALF_A_YEAR = 182 * 86_400_000;

/** Whom to tell of a hole in the paper's security (RFC 9116): the imprint's e-mail; nothing while there is none. */
export async function GET(): Promise<Response> {
  const { imprint } = await readPaper(theDatabase());
  if (imprint.email === '') return new Response(null, { status: 404 });
  const lines = [
    `Contact: mailto:${imprint.email}`,
    `Expires: ${new Date(Date.now() + HALF_A_YEAR).toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${wholeAddress('/.well-known/security.txt')}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
