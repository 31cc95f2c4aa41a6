import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Database } from '#db/client';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { aSessionCookie } from '#lib/auth/testing';
import { FRAME, fourBytes, frame, fromJson, numbered, opened, type Said } from '#lib/collab/frames';
import type { Actor } from '#lib/newsroom/people';
import { openSockets } from './sockets.ts';

/** A house with nothing but its sockets, on a port of its own. */
export async function openHouse(db: Database): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = openSockets(db);
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    if (!sockets.take(req, socket, head)) socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = async () => {
    await sockets.stop();
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

export type Seating = {
  readonly db: Database;
  readonly port: number;
  readonly actor: Actor;
  readonly storyId: number;
  readonly cookie?: string;
  readonly origin?: string;
  readonly schema?: number;
};

/** Somebody at a socket, as plain as can be: sends every change at once, and remembers everything said. */
export class TestWriter {
  readonly doc = new Y.Doc();
  readonly said: Said[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
  status: number | null = null;
  #number = 0;
  #isOpen = false;

  constructor(address: string, headers: Record<string, string>) {
    this.socket = new WebSocket(address, { headers });
    this.socket.on('error', () => {});
    this.socket.on('unexpected-response', (_, { statusCode }) => {
      this.status = statusCode ?? null;
      this.socket.terminate();
    });
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.socket.on('message', (data) => this.#hear(new Uint8Array(data as Buffer)));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'house') this.send(update);
    });
  }

  /** Types a new last paragraph and answers the number under which it was sent. */
  type(words: string): number {
    this.doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      const body = this.doc.getXmlFragment('body');
      body.insert(body.length, [paragraph]);
    });
    return this.#number;
  }

  send(update: Uint8Array): number {
    this.#number += 1;
    this.socket.send(frame(FRAME.update, fourBytes(this.#number), update));
    return this.#number;
  }

  /** The number under which something was last sent. */
  get sent(): number {
    return this.#number;
  }

  get text(): string {
    return this.doc.getXmlFragment('body').toString();
  }

  async hears<S extends Said['say']>(
    say: S,
    is: (said: Extract<Said, { say: S }>) => boolean = () => true,
  ): Promise<Extract<Said, { say: S }>> {
    const matches = (said: Said): said is Extract<Said, { say: S }> =>
      said.say === say && is(said as Extract<Said, { say: S }>);
    return until(() => this.said.find(matches));
  }

  async isOpen(): Promise<this> {
    await until(() => this.#isOpen || undefined);
    return this;
  }

  #hear(whole: Uint8Array): void {
    const { kind, content } = opened(whole);
    if (kind === FRAME.update) Y.applyUpdate(this.doc, content, 'house');
    if (kind === FRAME.said) this.#heed(fromJson(content) as Said);
    if (kind !== FRAME.open) return;
    const told = numbered(content);
    if (told) Y.applyUpdate(this.doc, told.rest.slice(told.number), 'house');
    this.#isOpen = true;
  }

  #heed(said: Said): void {
    this.said.push(said);
    if (said.say === 'welcome') {
      const vector = Y.encodeStateVector(this.doc);
      this.socket.send(frame(FRAME.open, fourBytes(this.doc.clientID), vector));
    }
  }
}

/** Lets somebody knock at a story, signed in by a session of their own unless a cookie is given. */
export async function knock(seating: Seating): Promise<TestWriter> {
  const { db, port, actor, storyId, schema = SCHEMA_VERSION, origin = `http://127.0.0.1:${port}` } = seating;
  const { name, value } = await aSessionCookie(db, actor.personId);
  const query = new URLSearchParams({ schema: String(schema), person: actor.personId });
  const address = `ws://127.0.0.1:${port}/collab/${storyId}?${query}`;
  return new TestWriter(address, { Cookie: seating.cookie ?? `${name}=${value}`, Origin: origin });
}

/** Lets somebody sit down at a story and waits until they have its text. */
export async function sitDown(seating: Seating): Promise<TestWriter> {
  return (await knock(seating)).isOpen();
}

/** Waits until something is so; fails after ten seconds. */
export async function until<T>(look: () => T | undefined): Promise<T> {
  for (const giveUpAt = Date.now() + 10_000; Date.now() < giveUpAt; ) {
    const seen = look();
    if (seen !== undefined) return seen;
    await new Promise((next) => setTimeout(next, 5));
  }
  throw new Error('It did not come about within ten seconds.');
}
