import { timingSafeEqual } from 'node:crypto';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** The way from the kiosk into the house: a port that only this machine reaches, and the password of its door. */
export type Passage = { readonly port: number; readonly password: string };

/** Whoever comes says the password and whose words follow in one line, at once. */
const LONGEST_LINE = 256;
const LONGEST_SILENCE = 20_000;

/** Shows a reader into the house with what they said already; from there on every word goes through, both ways. */
export function showIn({ port, password }: Passage, reader: Socket, said: Buffer): void {
  const inside = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  inside.write(`${password} ${reader.remoteAddress ?? ''}\n`);
  inside.write(said);
  reader.pipe(inside).pipe(reader);
  // Who leaves takes the other along, with the last words if these are for the reader. The house hangs up at both ends.
  const leave = () => reader.destroySoon();
  inside
    .on('error', () => {})
    .on('end', leave)
    .on('close', leave);
  reader.on('error', () => {}).on('close', () => inside.destroy());
}

/** Has a house admit only who comes through the passage, and take them for who they are outside. */
export function admitFromPassage(house: Server, password: string): void {
  // The house goes on listening, so that it looks after the time of those inside; they only come in another way.
  const [admit] = house.rawListeners('connection') as [(socket: Socket) => void];
  house.removeListener('connection', admit);
  house.on('connection', (socket: Socket) => meet(socket, password, () => admit.call(house, socket)));
}

function meet(socket: Socket, password: string, admit: () => void): void {
  let said = Buffer.alloc(0);
  const dismiss = () => socket.destroy();
  const listen = (came: Buffer) => {
    said = Buffer.concat([said, came]);
    const end = said.indexOf('\n');
    if (end === -1 && said.byteLength < LONGEST_LINE) return;
    const [spoken, address] = said.toString('latin1', 0, end).split(' ');
    if (!isSame(spoken, password)) return dismiss();
    socket.off('data', listen).off('timeout', dismiss).off('error', dismiss).setTimeout(0);
    Object.defineProperty(socket, 'remoteAddress', { value: address || undefined });
    socket.unshift(said.subarray(end + 1));
    admit();
    socket.resume();
  };
  socket.on('data', listen).on('timeout', dismiss).on('error', dismiss).setTimeout(LONGEST_SILENCE);
}

function isSame(spoken = '', password: string): boolean {
  const [one, other] = [Buffer.from(spoken), Buffer.from(password)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}
