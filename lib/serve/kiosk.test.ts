import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as aTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { aPrintingRoom } from '#lib/press/print';
import type { Print } from '#lib/press/store';
import { answerWith } from './answer.ts';
import { aKiosk } from './kiosk.ts';
import { admitFromPassage, showIn } from './passage.ts';
import { setPatience } from './patience.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const TEXT = `<p>Nước lên ở bến.</p>${'chữ '.repeat(40_000)}`;
const aRoom = (text: string) =>
  aPrintingRoom({
    headers: { 'X-Content-Type-Options': 'nosniff' },
    policy: () => "default-src 'self'",
    render: async (_req, res) => {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(text);
    },
  });
const order = { address: '/', status: 200, versions: {}, noindex: false };

/** A house with a kiosk that has one page at hand and one that is printed anew, which comes when `arrive` says so. */
async function openBoth({ text = TEXT } = {}) {
  const print = await aRoom(text).print(order, 0);
  const coming = Promise.withResolvers<Print | null>();
  const inside = vi.fn(async (req, res) => {
    const body = Buffer.concat(await req.toArray());
    res.setHeader('Content-Type', 'text/plain');
    res.end(`inside: ${req.method} ${req.url} ${body.byteLength}`);
  });
  const atHand = (url: string) => {
    if (url === '/hong') throw new Error('disk I/O error');
    return url === '/' ? print : null;
  };
  const again = vi.fn(async (url: string) => (url === '/moi' ? coming.promise : null));
  const house = createServer(answerWith(inside, { atHand }));
  setPatience(house);
  admitFromPassage(house, 'hoa-phuong');
  await new Promise<void>((listening) => house.listen(0, '127.0.0.1', listening));
  const passage = { port: (house.address() as AddressInfo).port, password: 'hoa-phuong' };
  const kiosk = aKiosk({ atHand, again }, (reader, said) => showIn(passage, reader, said));
  await new Promise<void>((listening) => kiosk.server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    house.close();
    house.closeAllConnections();
    kiosk.close();
  });
  const { port } = kiosk.server.address() as AddressInfo;
  const asked = (path: string, ...more: string[]) =>
    [`GET ${path} HTTP/1.1`, `Host: 127.0.0.1:${port}`, ...more, '', ''].join('\r\n');
  return { house, kiosk, port, print, asked, inside, again, arrive: coming.resolve };
}

/** A reader on a bare connection, who remembers everything that came. */
function aReader(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  closing.push(() => socket.destroy());
  const heard = { text: '', isOver: false };
  socket.setEncoding('latin1').on('data', (came) => {
    heard.text += came;
  });
  socket.on('close', () => {
    heard.isOver = true;
  });
  const answers = () => heard.text.match(/HTTP\/1\.1 \d+/g) ?? [];
  return { socket, heard, answers };
}

describe('the kiosk', () => {
  it('hands over a page with the very head and bytes that the house sends', async () => {
    const { port, asked, kiosk, house, inside } = await openBoth();
    const came: Socket[] = [];
    const requests = vi.fn();
    kiosk.server.prependListener('connection', (socket) => came.push(socket));
    house.on('request', requests);
    const bare = aReader(port);
    bare.socket.write(asked('/', 'Accept-Encoding: br'));
    await expect.poll(bare.answers).toHaveLength(1);
    expect(requests).not.toHaveBeenCalled();
    // What comes in two pieces is no plain request.
    const housed = aReader(port);
    const whole = asked('/', 'Accept-Encoding: br');
    housed.socket.write(whole.slice(0, 20));
    await expect.poll(() => came[1]?.bytesRead).toBe(20);
    housed.socket.write(whole.slice(20));
    await expect.poll(() => requests.mock.calls).toHaveLength(1);
    await expect.poll(() => [bare.heard.text.length, housed.heard.text.length]).not.toContain(0);
    const lines = ({ heard }: typeof bare) =>
      heard.text
        .split('\r\n')
        .map((line) => (line.startsWith('Date:') ? 'Date' : line))
        .sort();
    await expect.poll(() => lines(bare)).toEqual(lines(housed));
    expect(bare.heard.text).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Content-Encoding: br\r\n/);
    expect(inside).not.toHaveBeenCalled();
  });

  it('sends each coding, and 304 to who has the page, one after the other on one connection', async () => {
    const { port, asked, print } = await openBoth();
    const { socket, heard, answers } = aReader(port);
    socket.write(asked('/'));
    await expect.poll(() => heard.text.length).toBeGreaterThan(print.identity.body.byteLength);
    socket.write(asked('/', 'Accept-Encoding: gzip', `If-None-Match: ${print.gzip?.etag}`));
    await expect.poll(answers).toEqual(['HTTP/1.1 200', 'HTTP/1.1 304']);
    expect(heard.text.slice(heard.text.indexOf('HTTP/1.1 304'))).not.toMatch(/Content-(Length|Encoding):/);
  });

  it('keeps a reader waiting for a page that is being printed anew, and what they say meanwhile', async () => {
    const { port, asked, print, arrive, again, inside } = await openBoth();
    const { socket, answers } = aReader(port);
    socket.write(asked('/moi', 'Accept-Encoding: br'));
    await expect.poll(() => again.mock.calls).toEqual([['/moi']]);
    socket.write(asked('/', 'Accept-Encoding: br'));
    arrive(print);
    await expect.poll(answers).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
    expect(inside).not.toHaveBeenCalled();
  });

  it('leaves it to the house to say that a page cannot be looked for', async () => {
    const { port, asked } = await openBoth();
    const { socket, heard } = aReader(port);
    socket.write(asked('/hong'));
    await expect.poll(() => heard.text).toMatch(/^HTTP\/1\.1 500 [\s\S]*Reference: /);
  });

  it.each([
    ['a page that was never printed', (asked: (path: string) => string) => asked('/chua-in'), 1],
    ['two requests in one breath', (asked: (path: string) => string) => asked('/a') + asked('/b'), 2],
  ])('shows into the house who wants %s', async (_what, words, answered) => {
    const { port, asked, inside } = await openBoth();
    const { socket, answers } = aReader(port);
    socket.write(words(asked));
    await expect.poll(answers).toHaveLength(answered);
    expect(inside).toHaveBeenCalledTimes(answered);
    socket.write(asked('/c'));
    await expect.poll(answers).toHaveLength(answered + 1);
  });

  it('loses nothing of a long letter that comes in many pieces after a page', async () => {
    const { port, asked } = await openBoth();
    const { socket, heard, answers } = aReader(port);
    socket.write(asked('/', 'Accept-Encoding: br'));
    await expect.poll(answers).toHaveLength(1);
    const letter = 'x'.repeat(900_000);
    const headers = `Host: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Length: ${letter.length}`;
    socket.write(`POST /thu HTTP/1.1\r\n${headers}\r\n\r\n${letter.slice(0, 100_000)}`);
    await aTurn();
    socket.write(letter.slice(100_000));
    await expect.poll(() => heard.text).toContain(`inside: POST /thu ${letter.length}`);
  });

  it('tells who sends too much so, however fast they send', async () => {
    const { port, house } = await openBoth();
    const letter = Buffer.alloc(4_000_000, 'x');
    for (let tries = 0; tries < 20; tries += 1) {
      const { socket, heard } = aReader(port);
      socket.write(
        `POST /thu HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Length: ${letter.length}\r\n\r\n`,
      );
      socket.write(letter);
      await expect.poll(() => heard.isOver, { timeout: 10_000 }).toBe(true);
      expect(heard.text).toMatch(/^HTTP\/1\.1 413 /);
    }
    expect(house.listening).toBe(true);
  });

  it('lets sockets through', async () => {
    const { house, port } = await openBoth();
    const sockets = new WebSocketServer({ server: house });
    sockets.on('connection', (socket) => socket.on('message', (said) => socket.send(`${said}!`)));
    const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
    const heard = new Promise((resolve) => socket.once('message', (said) => resolve(String(said))));
    socket.once('open', () => socket.send('xin chào'));
    expect(await heard).toBe('xin chào!');
    socket.terminate();
    sockets.close();
  });

  it('does not heap up pages for who asks on without reading', async () => {
    const { port, asked, kiosk } = await openBoth();
    const held: Socket[] = [];
    kiosk.server.prependListener('connection', (socket) => held.push(socket));
    const { socket } = aReader(port);
    socket.pause();
    for (let asks = 1; !held[0]?.isPaused(); asks += 1) {
      socket.write(asked('/'));
      const came = () => held[0]?.bytesRead;
      await expect.poll(came, { interval: 2 }).toBe(asks * asked('/').length);
    }
    expect(held[0]?.writableLength).toBeLessThan(4 * Buffer.byteLength(TEXT));
    socket.resume();
    await expect.poll(() => held[0]?.isPaused()).toBe(false);
  });

  it('when it closes lets idle readers go at once, and others with what they waited for', async () => {
    const { port, asked, kiosk, print, arrive } = await openBoth();
    const [idle, waiting] = [aReader(port), aReader(port)];
    idle.socket.write(asked('/', 'Accept-Encoding: br'));
    waiting.socket.write(asked('/moi', 'Accept-Encoding: br'));
    await expect.poll(idle.answers).toHaveLength(1);
    const closed = once(kiosk.server, 'close');
    kiosk.close();
    await expect.poll(() => idle.heard.isOver).toBe(true);
    expect(waiting.heard.isOver).toBe(false);
    arrive(print);
    await closed;
    await expect.poll(() => waiting.heard.isOver).toBe(true);
    expect(waiting.heard.text).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*Connection: close\r\n/);
  });

  it('does not wait for ever for who takes a page bit by bit', async () => {
    const { port, asked, kiosk } = await openBoth({
      text: randomBytes(20_000_000).toString('base64'),
    });
    const slow = aReader(port);
    slow.socket.once('data', () => slow.socket.pause());
    slow.socket.write(asked('/'));
    await expect.poll(slow.answers).toHaveLength(1);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const closed = once(kiosk.server, 'close');
    kiosk.close();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    await closed;
  });
});
