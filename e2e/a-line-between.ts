import { createServer, connect as dial, type Socket } from 'node:net';

/** A way to a process that can go bad: what goes over it can be held, without either end hearing of it, or cut. */
export type LineBetween = {
  readonly origin: string;
  /** Nothing passes any more, both ways; connections stay open, and new ones are taken and lead nowhere. */
  readonly hold: () => void;
  /** All is well again. */
  readonly letGo: () => void;
  /** Cuts each connection over which so many bytes have come from the browser, again and again. */
  readonly cutAfter: (bytes: number) => void;
  readonly clearAway: () => Promise<void>;
};

/** Lays a line to a process of the paper. */
export async function aLineTo(origin: string): Promise<LineBetween> {
  const port = Number(new URL(origin).port);
  const ends = new Set<Socket>();
  let isHeld = false;
  let most = Number.POSITIVE_INFINITY;
  const server = createServer((from) => {
    const to = dial(port, 'localhost');
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      ends.add(end);
      if (isHeld) end.pause();
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
    from.on('data', (bytes) => {
      if (from.bytesRead > most) from.destroy();
      else to.write(bytes);
    });
    to.on('data', (bytes) => from.write(bytes));
    if (isHeld) for (const end of [from, to]) end.pause();
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    hold: () => {
      isHeld = true;
      for (const end of ends) end.pause();
    },
    letGo: () => {
      isHeld = false;
      most = Number.POSITIVE_INFINITY;
      for (const end of ends) end.resume();
    },
    cutAfter: (bytes) => {
      most = bytes;
    },
    clearAway: () => {
      for (const end of ends) end.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
