import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerWith } from './answer.ts';
import { networkOf, settleSender } from './client-address.ts';
import { contentSecurityPolicy } from './security-headers.ts';

type Inside = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function open(inside: Inside = async (_req, res) => void res.end('in')) {
  const seen = vi.fn(inside);
  const server = createServer(answerWith(seen)).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { seen, port, host: `127.0.0.1:${port}` };
}

type Sent = { port: number; method?: string; path?: string; headers?: Record<string, string>; body?: string };

function send({ port, method = 'GET', path = '/', headers = {}, body }: Sent) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; text: string }>(
    (resolve, reject) => {
      const req = request({ port, host: '127.0.0.1', method, path, headers }, (res) => {
        let text = '';
        res.on('data', (part) => {
          text += part;
        });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
      });
      req.on('error', reject);
      req.end(body);
    },
  );
}

describe('the door', () => {
  it('puts what browsers must know on every answer, refusals and failures too', async () => {
    const { port } = await open(async () => {
      throw new Error('the database at /secret/place is gone');
    });
    for (const path of ['/', '/%E0%A4%A']) {
      const { headers } = await send({ port, path });
      expect(headers['content-security-policy']).toContain("object-src 'none'; base-uri 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('says nothing of what failed but a reference', async () => {
    const { port } = await open(async () => {
      throw new Error('the database at /secret/place is gone');
    });
    const { status, text } = await send({ port });
    expect(status).toBe(500);
    expect(text).toMatch(/Reference: [0-9a-f-]{36}/);
    expect(text).not.toContain('secret');
  });

  it.each([
    ['an address with broken escapes', { path: '/%E0%A4%A' }, 400],
    ['an address with a zero byte', { path: '/a%00b' }, 400],
    ['a method nobody knows', { method: 'PROPFIND' }, 405],
    ['a change without an origin', { method: 'POST' }, 403],
    ['a change from nowhere', { method: 'POST', headers: { Origin: 'null' } }, 403],
    ['a change from elsewhere', { method: 'POST', headers: { Origin: 'https://evil.example' } }, 403],
    [
      'a change from our name on another port',
      { method: 'POST', headers: { Origin: 'http://127.0.0.1:1' } },
      403,
    ],
    ['a deletion from elsewhere', { method: 'DELETE', headers: { Origin: 'https://evil.example' } }, 403],
  ])('turns away %s before anything inside sees it', async (_case, sent, status) => {
    const { port, seen } = await open();
    expect((await send({ port, ...sent })).status).toBe(status);
    expect(seen).not.toHaveBeenCalled();
  });

  it('turns away what is too large before it is read, and what does not say how large it is', async () => {
    const { port, host, seen } = await open();
    const own = { Origin: `http://${host}` };
    const large = await send({ port, method: 'POST', headers: { ...own, 'Content-Length': '3000000' } });
    expect(large.status).toBe(413);
    expect(large.headers.connection).toBe('close');
    const endless = { ...own, 'Transfer-Encoding': 'chunked' };
    expect((await send({ port, method: 'POST', headers: endless, body: 'x' })).status).toBe(411);
    expect(seen).not.toHaveBeenCalled();
  });

  it('lets in what comes from our own pages, pictures up to their own size', async () => {
    const { port, host, seen } = await open();
    const headers = { Origin: `http://${host}`, 'Content-Length': '2' };
    expect((await send({ port, method: 'POST', headers, body: 'ok' })).text).toBe('in');
    const picture = { ...headers, 'Content-Length': '99000000' };
    expect((await send({ port, method: 'POST', path: '/api/media', headers: picture })).status).toBe(413);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('believes nobody from outside about who they are and what may run', async () => {
    const { port, seen } = await open();
    await send({
      port,
      headers: {
        'X-Forwarded-For': '203.0.113.9',
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'https',
        Forwarded: 'for=203.0.113.9',
        'X-Nonce': 'mine',
        'Content-Security-Policy': "script-src 'nonce-mine'",
      },
    });
    const { headers } = seen.mock.calls[0]?.[0] ?? {};
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': `127.0.0.1:${port}`,
    });
    expect(headers).toMatchObject({ 'x-forwarded-proto': 'http' });
    for (const name of ['forwarded', 'x-nonce', 'content-security-policy'])
      expect(headers).not.toHaveProperty(name);
  });
});

describe('a proxy of our own', () => {
  const told = (list: string) => {
    const req = { headers: { 'x-forwarded-for': list }, socket: { remoteAddress: '::ffff:10.0.0.1' } };
    settleSender(req as never, true);
    return req.headers['x-forwarded-for'];
  };

  it('is believed about the last entry, which it wrote itself', () => {
    expect(told('1.1.1.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(told('2001:db8::1')).toBe('2001:db8::1');
    expect(told('1.1.1.1, nonsense')).toBe('10.0.0.1');
  });
});

it('counts one household of IPv6 as one', () => {
  expect(networkOf('2001:DB8::1')).toBe(networkOf('2001:db8:0:0:ffff::2'));
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
});

describe('which scripts may run', () => {
  const scriptsOf = (policy: string) => policy.match(/script-src ([^;]+)/)?.[1];

  it('never an inline one without a nonce', () => {
    expect(scriptsOf(contentSecurityPolicy())).toBe("'self'");
    expect(scriptsOf(contentSecurityPolicy({ nonce: 'abc' }))).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  });
});

it('under TLS asks browsers to stay there, and binds the session to the host', async () => {
  vi.resetModules();
  vi.stubEnv('ORIGIN', 'https://bensong.example');
  const { setSecurityHeaders } = await import('./security-headers.ts');
  const { SESSION_COOKIE } = await import('#lib/auth/session-cookie');
  const { authOptions } = await import('#lib/auth/options');
  const { isSameOrigin } = await import('#lib/auth/same-origin');
  const setHeader = vi.fn();
  setSecurityHeaders({ setHeader } as never);
  expect(setHeader).toHaveBeenCalledWith('Strict-Transport-Security', expect.stringMatching(/max-age=\d{8}/));
  expect(SESSION_COOKIE).toBe('__Host-morat.session');
  expect(authOptions().cookies?.sessionToken).toEqual({
    name: SESSION_COOKIE,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
  });
  expect(isSameOrigin('https://bensong.example', 'anything')).toBe(true);
  expect(isSameOrigin('http://evil.example', 'evil.example')).toBe(false);
  vi.unstubAllEnvs();
});
