import { describe, expect, it } from 'vitest';
import { readHead } from './read-head.ts';

const head = (...lines: string[]) => Buffer.from([...lines, '', ''].join('\r\n'));
const HOST = 'Host: bensong.example';

describe('what the kiosk takes for a plain request', () => {
  it('is what browsers send for a page', () => {
    const chrome = head(
      'GET /song-nuoc?q=n%C6%B0%E1%BB%9Bc HTTP/1.1',
      HOST,
      'Connection: keep-alive',
      'User-Agent: Mozilla/5.0 (Linux; Android 9)',
      'accept-encoding:  gzip, deflate, br ',
      'If-None-Match: W/"abc-br"',
      'Cookie: a=1; b=2',
    );
    expect(readHead(chrome)).toEqual({
      url: '/song-nuoc?q=n%C6%B0%E1%BB%9Bc',
      codings: 'gzip, deflate, br',
      known: 'W/"abc-br"',
    });
    expect(readHead(head('GET / HTTP/1.1', HOST))).toEqual({ url: '/' });
  });

  it.each([
    ['another method', head('HEAD / HTTP/1.1', HOST)],
    ['an older protocol', head('GET / HTTP/1.0', HOST)],
    ['a proxy’s address', head('GET http://bensong.example/ HTTP/1.1', HOST)],
    ['a part of a head', Buffer.from(`GET / HTTP/1.1\r\n${HOST}\r\n`)],
    ['two at once', Buffer.concat([head('GET / HTTP/1.1', HOST), head('GET / HTTP/1.1', HOST)])],
    ['something after the head', Buffer.concat([head('GET / HTTP/1.1', HOST), Buffer.from('x')])],
    ['no host', head('GET / HTTP/1.1', 'Accept: */*')],
    ['two hosts', head('GET / HTTP/1.1', HOST, HOST)],
    ['a body', head('GET / HTTP/1.1', HOST, 'Content-Length: 4')],
    ['a body in pieces', head('GET / HTTP/1.1', HOST, 'TRANSFER-ENCODING: chunked')],
    ['another protocol', head('GET / HTTP/1.1', HOST, 'Connection: Upgrade', 'Upgrade: websocket')],
    ['the end of the connection', head('GET / HTTP/1.1', HOST, 'Connection: close')],
    ['the end of it among others', head('GET / HTTP/1.1', HOST, 'Connection: keep-alive, close')],
    ['a doubt', head('GET / HTTP/1.1', HOST, 'Expect: 100-continue')],
    ['a folded line', head('GET / HTTP/1.1', HOST, 'Accept: a', ' b')],
    ['a line that is no header', head('GET / HTTP/1.1', HOST, 'nonsense')],
    ['a space before a colon', head('GET / HTTP/1.1', HOST, 'Content-Length : 4')],
    ['a line feed alone', Buffer.from(`GET / HTTP/1.1\n${HOST}\n\n`)],
    ['a zero byte', head('GET / HTTP/1.1', HOST, 'Accept: \0')],
    ['a space in the address', head('GET /a b HTTP/1.1', HOST)],
    ['letters beyond ASCII in the address', head('GET /n\u00c6 HTTP/1.1', HOST)],
    ['somebody who works here', head('GET / HTTP/1.1', HOST, 'Cookie: a=1; morat.session=x')],
    ['the same under TLS', head('GET / HTTP/1.1', HOST, 'cookie: __Host-morat.session=x; a=1')],
    ['a head longer than any browser sends', head('GET / HTTP/1.1', HOST, `Cookie: ${'x'.repeat(9_000)}`)],
  ])('is not %s', (_what, came) => {
    expect(readHead(came)).toBeNull();
  });
});
