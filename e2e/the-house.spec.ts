import { connect } from 'node:net';
import { expect, test } from './newsroom.ts';

test('the house stands, and says so', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toEqual({ ok: true });
  expect(answer.headers()['cache-control']).toBe('no-store');
});

test("newsroom pages run only scripts that carry the page's own nonce, and are kept nowhere", async ({
  request,
}) => {
  const policies = new Set<string | undefined>();
  for (const path of ['/sign-in', '/sign-in', '/invite/none']) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'];
    const nonce = policy?.match(/'nonce-([^']+)'/)?.[1];
    expect(policy).toContain("object-src 'none'; base-uri 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(answer.headers()['cache-control']).toContain('no-store');
    const html = await answer.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    policies.add(policy);
  }
  expect(policies.size).toBe(3);
});

test('the scripts of the newsroom say that browsers should compile them whole', async ({ request }) => {
  const html = await (await request.get('/sign-in')).text();
  const scripts = [...html.matchAll(/src="(\/_next\/static\/[^"]+\.js)/g)].map(([, script = '']) => script);
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts)
    expect(await (await request.get(script)).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('who asks for the sign of the paper where browsers look for it gets it', async ({ request }) => {
  const sign = await request.get('/favicon.ico');
  expect(sign.status()).toBe(200);
  expect(sign.headers()['content-type']).toBe('image/png');
});

test('nothing of the workshop is served', async ({ request }) => {
  const html = await (await request.get('/sign-in')).text();
  const script = html.match(/\/_next\/static\/[^"]+\.js/)?.[0];
  expect(script).toBeTruthy();
  const hidden = [
    '/.env',
    '/.git/config',
    '/package.json',
    '/server.ts',
    '/kiosk.ts',
    '/printers.ts',
    '/data/morat.db',
    '/data/secret',
    `${script}.map`,
  ];
  for (const path of [...hidden, '/_next/../.env', '/%2e%2e/%2e%2e/etc/passwd']) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(404);
  }
});

test('who is not signed in is shown the door by every room, and told nothing', async ({
  request,
  baseURL,
}) => {
  for (const room of [
    '',
    '/mine',
    '/people',
    '/settings',
    '/notifications',
    '/stories/1',
    '/stories/1/preview',
    '/none',
  ]) {
    const answer = await request.get(`/desk${room}`, { maxRedirects: 0 });
    expect(answer.status(), room).toBe(307);
    const door = new URL(answer.headers().location ?? '', baseURL);
    expect(door.pathname).toBe('/sign-in');
    expect(door.searchParams.get('callbackUrl')).toBe(`/desk${room}`);
    expect(await answer.text()).not.toContain('Bến');
  }
});

test('a forged cookie is nobody', async ({ request }) => {
  for (const value of ['x', 'eyJhbGciOiJub25lIn0.e30.', '%00']) {
    const answer = await request.get('/desk', {
      headers: { Cookie: `morat.session=${value}` },
      maxRedirects: 0,
    });
    expect(answer.status(), value).toBe(307);
  }
});

test('a socket that is not ours, or comes from elsewhere, is hung up on', async ({ baseURL }) => {
  const { port, host } = new URL(baseURL ?? '');
  for (const [path, origin] of [
    ['/anything', `http://${host}`],
    ['/_next/hmr', `http://${host}`],
    ['/collab', 'https://evil.example'],
    ['/collab', 'null'],
  ]) {
    const socket = connect(Number(port), '127.0.0.1');
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13';
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${key}\r\n\r\n`,
    );
    const answered = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('error', () => resolve(text));
      socket.on('close', () => resolve(text));
    });
    expect(answered, `${path} ${origin}`).not.toContain('101');
  }
});
