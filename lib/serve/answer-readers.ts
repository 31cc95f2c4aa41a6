import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client';
import { isOfStaff } from '#lib/auth/session-cookie';
import type { Render } from '#lib/press/capture';
import { lookUp } from '#lib/press/look-up';
import { lostAddress, type Press } from '#lib/press/press';
import { aQueryLimit, type QueryLimit, SUGGESTIONS, sendTooOften } from '#lib/press/query-limit';
import { sendReaderScript } from '#lib/press/reader-script';
import { send, sendOn } from '#lib/press/send';
import { tidied, type Wish, wishOf } from '#lib/press/wishes';
import { sendWorkerScript } from '#lib/press/worker-script';

type Counter = {
  readonly db: Database;
  readonly press: Press;
  readonly render: Render;
  readonly dev: boolean;
  readonly mayQuery: QueryLimit;
  readonly maySuggest: QueryLimit;
};

/**
 * Answers requests for readers' pages with what the press has or prints. Everything that is not a reader's goes on to Next
 * untouched; so does everything in development, but for redirects.
 */
export function answerReaders({
  db,
  press,
  render,
  dev = false,
  mayQuery = aQueryLimit(),
  maySuggest = aQueryLimit(SUGGESTIONS),
}: Pick<Counter, 'db' | 'press' | 'render'> & Partial<Counter>): Render {
  const counter = { db, press, render, dev, mayQuery, maySuggest };
  return (req, res) => answer(counter, req, res);
}

async function answer(counter: Counter, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { press, render, dev } = counter;
  if (sendReaderScript(req, res) || (!dev && sendWorkerScript(req, res))) return;
  const { method, url = '/' } = req;
  const wish = method === 'GET' || method === 'HEAD' ? wishOf(url) : null;
  if (!wish) return render(req, res);
  if (wish.path.length > 1 && wish.path.endsWith('/'))
    return sendOn(res, await inTheEnd(counter, tidied(wish)));
  if (dev) return unprinted(counter, wish, req, res);
  if (press.isNewQuery(wish) && !(await mayAsk(counter, wish, req))) return sendTooOften(res);
  // The staff may know of a change from the desk.
  const found = await press.find(wish, isOfStaff(req.headers));
  if (typeof found === 'string') return sendOn(res, found);
  return send(req, res, found);
}

/** Whether what is new may still be found for this network: what is offered while one types does not keep one from searching. */
function mayAsk({ mayQuery, maySuggest }: Counter, { place }: Wish, req: IncomingMessage): Promise<boolean> {
  return place?.kind === 'suggestions' ? maySuggest(req) : mayQuery(req);
}

/** Where an address leads in the end, so that nobody is sent on twice. */
async function inTheEnd({ db }: Counter, address: string): Promise<string> {
  const wish = wishOf(address);
  const found = wish && (await lookUp(db, wish));
  return found?.kind === 'moved' ? found.to : address;
}

async function unprinted(
  { db, render }: Counter,
  wish: Wish,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const found = await lookUp(db, wish);
  if (found.kind === 'moved') return sendOn(res, found.to);
  if (found.kind === 'nowhere') req.url = lostAddress(wish.path);
  return render(req, res);
}
