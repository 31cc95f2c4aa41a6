import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { MessagePort } from 'node:worker_threads';
import type { Database } from '#db/client';
import { noteChange } from '#lib/press/change-over';
import { press } from '#lib/press/press';
import type { Order } from '#lib/press/print';
import { aStore, type Print, putBy, type Sheet } from '#lib/press/store';
import { aKiosk } from './kiosk.ts';
import type { Beginning, ToHouse, ToKiosk } from './kiosk-line.ts';
import { type Passage, showIn } from './passage.ts';

/** How often the house hears what was read, and of how much: it keeps those pages, and prints them first. */
const REPORT = 1_000;
const REPORTED = 12;

type Awaited = { readonly deliver: (print: Print) => void; readonly fail: (error: Error) => void };

/**
 * In the thread of the kiosk: keeps the prints that the house made, looks in the database whether they are in date, and
 * hands them out, whatever else the house is at. What must be printed it orders from the house.
 */
export function runKiosk(line: MessagePort, db: Database, { told }: Beginning): void {
  const store = aStore({ told });
  const tell = (said: ToHouse) => line.postMessage(said);
  const orders = new Map<number, Awaited>();
  let number = 0;
  const order = (ordered: Order) =>
    new Promise<Print>((deliver, fail) => {
      number += 1;
      orders.set(number, { deliver, fail });
      tell({ kind: 'order', number, order: ordered });
    });
  const { atHand, again } = press({ db, store, room: { print: order } });

  const read = new Set<string>();
  const reporting = setInterval(() => {
    if (read.size > 0) tell({ kind: 'read', urls: [...read].slice(-REPORTED) });
    read.clear();
  }, REPORT);
  const noting = <T>(url: string, found: T): T => {
    if (found) read.add(url);
    return found;
  };

  let passage: Passage | null = null;
  const kiosk = aKiosk(
    {
      atHand: (url) => noting(url, atHand(url)),
      again: async (url) => noting(url, await again(url)),
    },
    (reader, said) => (passage ? showIn(passage, reader, said) : reader.destroy()),
  );

  async function open({ stand, passage: way }: Extract<ToKiosk, { kind: 'open' }>): Promise<void> {
    passage = way;
    kiosk.server.listen(stand.port, stand.host);
    await once(kiosk.server, 'listening');
    tell({ kind: 'opened', port: (kiosk.server.address() as AddressInfo).port });
  }

  function settle(number: number, how: (awaited: Awaited) => void): void {
    const awaited = orders.get(number);
    orders.delete(number);
    if (awaited) how(awaited);
  }

  async function close(): Promise<void> {
    clearInterval(reporting);
    kiosk.close();
    await once(kiosk.server, 'close');
    await db.close();
    line.close();
  }

  line.on('message', (said: ToKiosk) => {
    if (said.kind === 'open') void open(said);
    if (said.kind === 'keep') putBy(store, said.address, received(said.print));
    if (said.kind === 'showOn') noteChange(store, said.change);
    if (said.kind === 'made') settle(said.number, ({ deliver }) => deliver(received(said.print)));
    if (said.kind === 'failed')
      settle(said.number, ({ fail }) => fail(new Error('It could not be printed.')));
    if (said.kind === 'close') void close();
  });
}

/** A print as it came over the line: the bytes are those of the house itself, without a copy. */
function received({ identity, gzip, br, ...print }: Print): Print {
  return { ...print, identity: asBuffer(identity), gzip: asBuffer(gzip), br: asBuffer(br), seenAt: null };
}

function asBuffer<S extends Sheet | null>(sheet: S): S {
  if (!sheet) return sheet;
  const { buffer, byteOffset, byteLength } = sheet.body;
  return { ...sheet, body: Buffer.from(buffer, byteOffset, byteLength) };
}
