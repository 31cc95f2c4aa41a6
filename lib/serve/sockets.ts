import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { WebSocketServer } from 'ws';
import type { Database } from '#db/client';
import { isSameOrigin } from '#lib/auth/same-origin';
import { LONGEST_FRAME } from '#lib/collab/frames';
import { openRooms } from '#lib/collab/rooms';
import { networkOf, settleSender } from './client-address.ts';

/** The house's own sockets: whether an upgrade is for them (it is answered then), and an end to all of them. */
export type Sockets = {
  take(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  stop(): Promise<void>;
};

/** A whole newsroom behind one address opens anew after a restart. */
const KNOCKS = { points: 600, duration: 60 } as const;

/**
 * Opens `/collab/<story>`, where people write together. Only our own pages reach it, and no network may knock too often;
 * who may sit at the story is decided by the rooms themselves.
 */
export function openSockets(db: Database): Sockets {
  const rooms = openRooms(db);
  const knocks = new RateLimiterMemory(KNOCKS);
  const upgrades = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_FRAME,
    perMessageDeflate: false,
  });

  async function welcome(req: IncomingMessage, socket: Duplex, head: Buffer, storyId: number, query: string) {
    if (!isSameOrigin(req.headers.origin, req.headers.host)) return refuse(socket, '403 Forbidden');
    settleSender(req);
    const network = networkOf(String(req.headers['x-forwarded-for']));
    if (await knocks.consume(network).then(isFine, isTooMany)) return refuse(socket, '429 Too Many Requests');
    const told = new URLSearchParams(query);
    const knock = {
      storyId,
      cookie: req.headers.cookie,
      personId: told.get('person') ?? '',
      schemaVersion: Number(told.get('schema')),
    };
    upgrades.handleUpgrade(req, socket, head, (open) => {
      open.on('error', () => open.terminate());
      void rooms.seat(open, knock);
    });
  }

  return {
    take: (req, socket, head) => {
      const [, number, query = ''] = req.url?.match(/^\/collab\/([1-9]\d{0,14})(?:\?(.*))?$/) ?? [];
      if (!number) return false;
      void welcome(req, socket, head, Number(number), query);
      return true;
    },
    stop: () => rooms.stop(),
  };
}

const isFine = () => false;
const isTooMany = () => true;

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
