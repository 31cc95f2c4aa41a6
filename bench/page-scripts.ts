import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** The JavaScript that the HTML of a page asks for: how much is sent, in bytes, and whether the editor is in it. */
export type PageScripts = { readonly files: number; readonly bytes: number; readonly hasEditor: boolean };

/** Every class of the editor's library begins so, also when its code was made small. */
const EDITORS_MARK = 'ProseMirror-';

/** Asks for a page as a browser does, and for the scripts that its HTML names. */
export async function scriptsOf(origin: string, path: string, cookie = ''): Promise<PageScripts> {
  const page = await ask(origin + path, cookie);
  const named = page.text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)(?:\?[^"]*)?"/g);
  const addresses = new Set([...named].map(([, address = '']) => new URL(address, origin).href));
  const scripts = await Promise.all([...addresses].map((address) => ask(address, cookie)));
  return {
    files: scripts.length,
    bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    hasEditor: [page, ...scripts].some(({ text }) => text.includes(EDITORS_MARK)),
  };
}

function ask(address: string, cookie: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br, gzip', accept: 'text/html', ...(cookie && { cookie }) };
    get(address, { headers }, async (res) => {
      const body = Buffer.concat(await res.toArray());
      const text = opened(body, res.headers['content-encoding']).toString('utf8');
      if (res.statusCode === 200) resolve({ bytes: body.length, text });
      else reject(new Error(`${address}: ${res.statusCode}`));
    }).on('error', reject);
  });
}

function opened(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
