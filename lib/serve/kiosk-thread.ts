import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Database } from '#db/client';
import { noteChange } from '#lib/press/change-over';
import { press } from '#lib/press/press';
import type { Order } from '#lib/press/print';
import { aStore, type Print, putBy, type Sheet, type Store } from '#lib/press/store';
import { spelledOut } from '#lib/press/wishes';
import { aKiosk } from './kiosk.ts';
import type { Beginning, ToHouse, ToKiosk } from './kiosk-line.ts';
import { type Passage, showIn } from './passage.ts';

/** How often the house hears what was read, and of how much: it keeps those pages, and prints them first. */
const REPORT = 250;
const REPORTED = 12;

type Tell = (said: ToHouse) => void;

/**
 * In the thread of the kiosk: keeps the prints that the house made, looks in the database whether they are in date, and
 * hands them out, whatever else the house is at. What must be printed it orders from the house.
 */
export function runKiosk(line: MessagePort, db: Database, { told }: Beginning): void {
  const tell: Tell = (said) => line.postMessage(said);
  const store = aStore({ told });
  const orders = orderBook(tell);
  const { atHand, again } = press({ db, store, room: { print: orders.place }, hear });
  const reads = reportReads(tell, store);
  let passage: Passage | null = null;
  const kiosk = aKiosk(
    {
      atHand: (url) => reads.note(url, atHand(url)),
      again: async (url) => reads.note(url, await again(url)),
    },
    (reader, said) => (passage ? showIn(passage, reader, said) : reader.destroy()),
  );

  async function open({ stand, passage: way }: Extract<ToKiosk, { kind: 'open' }>): Promise<void> {
    passage = way;
    kiosk.server.listen(stand.port, stand.host);
    await once(kiosk.server, 'listening');
    tell({ kind: 'opened', port: (kiosk.server.address() as AddressInfo).port });
  }

  async function close(): Promise<void> {
    reads.stop();
    const empty = once(kiosk.server, 'close');
    await kiosk.close();
    tell({ kind: 'left' });
    await empty;
    await db.close();
    line.close();
  }

  /** Hears what the house has said by now. It says what it changes before it commits it, and what it printed before it tells anybody. */
  function hear(): void {
    for (let next = receiveMessageOnPort(line); next; next = receiveMessageOnPort(line)) take(next.message);
  }

  line.on('message', take);

  function take(said: ToKiosk): void {
    if (said.kind === 'open') void open(said);
    if (said.kind === 'keep') putBy(store, said.address, received(said.print));
    if (said.kind === 'showOn') noteChange(store, said.change);
    if (said.kind === 'made') orders.settle(said.number, received(said.print));
    if (said.kind === 'failed') orders.settle(said.number, null);
    if (said.kind === 'close') void close();
  }
}

/** What was ordered from the house and has not come. */
function orderBook(tell: Tell) {
  const waiting = new Map<number, PromiseWithResolvers<Print>>();
  let last = 0;
  return {
    place(order: Order): Promise<Print> {
      last += 1;
      const coming = Promise.withResolvers<Print>();
      waiting.set(last, coming);
      tell({ kind: 'order', number: last, order });
      return coming.promise;
    },
    settle(number: number, print: Print | null): void {
      if (print) waiting.get(number)?.resolve(print);
      else waiting.get(number)?.reject(new Error('The house could not print it.'));
      waiting.delete(number);
    },
  };
}

/** Tells the house now and then what was read lately. */
function reportReads(tell: Tell, store: Store) {
  const read = new Set<string>();
  const reporting = setInterval(() => {
    if (read.size > 0) tell({ kind: 'read', addresses: [...read].slice(-REPORTED) });
    read.clear();
  }, REPORT);
  return {
    note<Found>(url: string, found: Found): Found {
      if (!found) return found;
      const address = spelledOut(store, url);
      // What is read again is the last of all.
      read.delete(address);
      read.add(address);
      return found;
    },
    stop: () => clearInterval(reporting),
  };
}

/** A print as it came over the line, which knows of bytes, not of Node's kind of them. */
function received({ identity, gzip, br, ...print }: Print): Print {
  return { ...print, identity: asBuffer(identity), gzip: asBuffer(gzip), br: asBuffer(br), seen: null };
}

function asBuffer<S extends Sheet | null>(sheet: S): S {
  if (!sheet) return sheet;
  const { buffer, byteOffset, byteLength } = sheet.body;
  return { ...sheet, body: Buffer.from(buffer, byteOffset, byteLength) };
}
