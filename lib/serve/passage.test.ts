import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createOutside, type Socket } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { admitFromPassage, showIn } from './passage.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const PASSWORD = 'hoa-phuong';

/** A house behind a passage, and an outside from which everybody is shown in with their first words. */
async function aHouse(answer: (req: IncomingMessage, res: ServerResponse) => void) {
  const house = createServer(answer);
  admitFromPassage(house, PASSWORD);
  await new Promise<void>((listening) => house.listen(0, '127.0.0.1', listening));
  const { port } = house.address() as AddressInfo;
  const readers: Socket[] = [];
  const outside = createOutside({ allowHalfOpen: true }, (reader) => {
    readers.push(reader);
    reader.once('data', (said) => showIn({ port, password: PASSWORD }, reader, said as Buffer));
  });
  await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    house.close();
    house.closeAllConnections();
    outside.close();
  });
  return { house, port, readers, outside: (outside.address() as AddressInfo).port };
}

function comeTo(port: number) {
  const socket = connect(port, '127.0.0.1');
  const heard = { text: '' };
  socket.setEncoding('latin1').on('data', (came) => {
    heard.text += came;
  });
  closing.push(() => socket.destroy());
  return { socket, heard, gone: once(socket, 'close').catch(() => {}) };
}

const REQUEST = 'GET /desk HTTP/1.1\r\nHost: localhost\r\n\r\n';
const whoCame = (req: IncomingMessage, res: ServerResponse) => res.end(`${req.socket.remoteAddress} came`);

it('takes who comes through the passage for who they are outside, however their words are cut', async () => {
  const { port } = await aHouse(whoCame);
  const { socket, heard } = comeTo(port);
  for (const part of ['hoa-ph', 'uong 203.0', `.113.9\n${REQUEST.slice(0, 9)}`, REQUEST.slice(9)]) {
    socket.write(part);
    await new Promise(setImmediate);
  }
  await expect.poll(() => heard.text).toContain('203.0.113.9 came');
  socket.write(REQUEST);
  await expect.poll(() => heard.text.match(/203\.0\.113\.9 came/g)).toHaveLength(2);
});

it.each([
  ['without the password', `mua-he 203.0.113.9\n${REQUEST}`],
  ['with a part of it', `hoa 203.0.113.9\n${REQUEST}`],
  ['as if they were outside', REQUEST],
  ['with a line that does not end', 'x'.repeat(400)],
])('hears nobody who comes %s', async (_how, words) => {
  const answer = vi.fn();
  const { port } = await aHouse(answer);
  const { socket, heard, gone } = comeTo(port);
  socket.write(words);
  await gone;
  expect(heard.text).toBe('');
  expect(answer).not.toHaveBeenCalled();
});

it('lets every word through, both ways, as fast as the other side takes it', async () => {
  const { outside } = await aHouse(async (req, res) => {
    const letter = Buffer.concat(await req.toArray());
    res.end(letter.reverse());
  });
  const { socket, heard } = comeTo(outside);
  const letter = `${'a'.repeat(3_000_000)}${'b'.repeat(3_000_000)}`;
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${letter.length}\r\n\r\n`);
  socket.write(letter);
  await expect.poll(() => heard.text.length, { timeout: 20_000 }).toBeGreaterThan(letter.length);
  expect(heard.text.slice(-letter.length)).toBe(`${'b'.repeat(3_000_000)}${'a'.repeat(3_000_000)}`);
});

it('brings the answer to who has said all there is to say', async () => {
  const { outside } = await aHouse(whoCame);
  const { socket, heard } = comeTo(outside);
  socket.end(REQUEST);
  await expect.poll(() => heard.text).toContain('127.0.0.1 came');
});

it('tells the house when a reader leaves, and a reader when the house hangs up after its last words', async () => {
  const left = vi.fn();
  const { outside } = await aHouse((req, res) => {
    if (req.url === '/away') return void res.once('close', left);
    res.setHeader('Connection', 'close');
    res.end('x'.repeat(2_000_000));
  });
  const leaving = comeTo(outside);
  leaving.socket.write(REQUEST.replace('/desk', '/away'));
  await expect.poll(() => leaving.socket.bytesWritten).toBeGreaterThan(0);
  await new Promise(setImmediate);
  leaving.socket.destroy();
  await expect.poll(() => left.mock.calls).toHaveLength(1);
  const { socket, heard, gone } = comeTo(outside);
  socket.write(REQUEST);
  await gone;
  expect(heard.text.length).toBeGreaterThan(2_000_000);
});

it('keeps nobody on whom the house hung up, though they do not leave by themselves', async () => {
  const { outside, readers } = await aHouse((_req, res) => res.setHeader('Connection', 'close').end('x'));
  const socket = connect({ port: outside, host: '127.0.0.1', allowHalfOpen: true });
  closing.push(() => socket.destroy());
  socket.resume().write(REQUEST);
  await expect.poll(() => readers.map(({ destroyed }) => destroyed)).toEqual([true]);
});
