import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import next from 'next';
import { theDatabase } from '#db/client';
import { migrate } from '#db/migrate';
import { env } from '#lib/env';
import { startClock } from '#lib/jobs/clock';
import { log } from '#lib/log';
import { thePost } from '#lib/mail/the-post';
import { countReads } from '#lib/press/count-reads';
import { press } from '#lib/press/press';
import { aPrintingRoom } from '#lib/press/print';
import { PrintingHouse } from '#lib/press/printing-house';
import { theStore } from '#lib/press/store';
import { addressesToWarm } from '#lib/press/warm';
import { answerWith } from '#lib/serve/answer';
import { answerReaders } from '#lib/serve/answer-readers';
import { keepKiosk } from '#lib/serve/keep-kiosk';
import { openLetterBox } from '#lib/serve/letters';
import { openNewsletterCounter } from '#lib/serve/newsletter';
import { openDemo } from '#lib/serve/open-demo';
import { setPatience } from '#lib/serve/patience';
import { contentSecurityPolicy, securityHeaders } from '#lib/serve/security-headers';
import { openSockets } from '#lib/serve/sockets';
import { wakeDesk } from '#lib/serve/wake-desk';
import { welcome } from '#lib/serve/welcome';

const { dev } = parseArgs({ options: { dev: { type: 'boolean', default: false } } }).values;
const here = env.origin ?? `http://localhost:${env.port}`;
// next-auth builds its absolute addresses from this, never from what a request says.
process.env.NEXTAUTH_URL = here;

const db = theDatabase();
await migrate(db);
if (env.demo) await openDemo(db);

// A replica of a database elsewhere has one process that keeps it; and in development nothing is printed.
const program = (name: string) => join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);
const house = dev || env.syncUrl ? null : new PrintingHouse(program('printers'));

// Next listens for upgrades on whatever server it is given; it is given one that hears none by itself, because it would
// hang up on our sockets. Its own, for development, are passed on to it by name (getUpgradeHandler() knows none of them).
const nextsOwn = createServer();
const app = next({ dev, httpServer: nextsOwn, hostname: env.host, port: env.port });
const render = app.getRequestHandler();

const policy = (hashes: readonly string[]) => contentSecurityPolicy({ hashes, dev });
const room = house ?? aPrintingRoom({ render, policy, headers: securityHeaders(dev) });
const ours = press({ db, room });
// Its thread finds its feet while Next does.
const kiosk = house && keepKiosk(program('kiosk'), { press: ours, store: theStore() });
await app.prepare();

const answer = answerReaders({ db, press: ours, render, dev });
const reads = countReads(db);
const counters = [openLetterBox(db, room), openNewsletterCounter(db, room)];
const inside: typeof answer = async (req, res) => {
  if (reads.take(req, res)) return;
  const counter = counters.find(({ takes }) => takes(req));
  return counter ? counter.answer(req, res) : answer(req, res);
};
// Who is in the house may have been told of a change at a desk.
const atHand = (url: string) => ours.atHand(url, true);
const server = createServer(answerWith(inside, { dev, atHand }));
const sockets = openSockets(db);
server.on('upgrade', (req, socket, head) => {
  socket.on('error', () => socket.destroy());
  if (sockets.take(req, socket, head)) return;
  if (dev && req.url?.startsWith('/_next/') && nextsOwn.emit('upgrade', req, socket, head)) return;
  socket.destroy();
});
setPatience(server);

const clock = startClock(db);

let stopping = false;
async function stop(signal: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  // Whoever stands at the kiosk may still have to be shown in.
  await kiosk?.close();
  setTimeout(() => server.closeAllConnections(), 5_000).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await sockets.stop();
  await closed;
  await kiosk?.takenDown();
  await clock.stop();
  thePost().close();
  await reads.stop();
  await house?.close();
  await app.close();
  await db.close();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

if (kiosk) await kiosk.open(server, env);
else await once(server.listen(env.port, env.host), 'listening');
console.log(await welcome(db, here));
log.info({ port: env.port, dev }, 'listening');
if (!dev) await Promise.all([ours.warm(await addressesToWarm(db)), wakeDesk(render)]);
