import type { IncomingMessage } from 'node:http';

/** Room for two long fields of letters that are written as nine characters each. */
const MOST_BYTES = 256 * 1024;
const FORM = /^application\/x-www-form-urlencoded\b/i;

/**
 * Reads a form as browsers send it without scripts: a field that came several times is a list, what is no form is
 * nothing. `too_large` beyond a quarter of a megabyte, unread; `gone` when its sender hung up.
 */
export async function readForm(
  req: IncomingMessage,
): Promise<Record<string, string | string[]> | 'too_large' | 'gone' | null> {
  if (!FORM.test(req.headers['content-type'] ?? '')) return null;
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return 'too_large';
  const parts: Buffer[] = [];
  try {
    for await (const part of req) parts.push(Buffer.from(part));
  } catch {
    return 'gone';
  }
  const form = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  const fields = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? '')];
  });
  return Object.fromEntries(fields);
}
