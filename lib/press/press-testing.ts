import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Database } from '#db/client';
import { anArticle, aSection, openSharedTestDb } from '#db/testing';
import { answerReaders } from '#lib/serve/answer-readers';
import type { Render } from './capture.ts';
import { press } from './press.ts';
import { aPrintingRoom } from './print.ts';
import { aQueryLimit } from './query-limit.ts';
import { send } from './send.ts';
import { aStore } from './store.ts';

/** What every page of it tells browsers. */
export const POLICY = "default-src 'self'";

/** A paper of one article behind a press, with a renderer that counts how often it is asked. */
export async function aPress({
  during,
  statusOf = () => 200,
  queries = 1_000,
}: {
  during?: (db: Database) => Promise<void>;
  statusOf?: (url: string) => number;
  queries?: number;
} = {}) {
  const { db, place } = await openSharedTestDb();
  const section = await aSection(db, { slug: 'song-nuoc' });
  const storyId = await anArticle(db, { sectionId: section.id, headline: 'Bến phà' });
  const clock = { now: 1_000 };
  const rendered: string[] = [];
  const render: Render = async (req, res) => {
    rendered.push(req.url ?? '');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await during?.(db);
    res.statusCode = statusOf(req.url ?? '');
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(`<p>${req.url} ${rendered.length}</p>${'chữ '.repeat(400)}`);
  };
  const store = aStore({ pages: 400_000, queries: 20_000 });
  const room = aPrintingRoom({ render, policy: () => POLICY });
  const ours = press({ db, room, store, now: () => clock.now });
  const mayQuery = aQueryLimit({ points: queries, duration: 60 });
  const answer = answerReaders({ db, press: ours, render, mayQuery });
  const handed = { count: 0 };
  const server = createServer((req, res) => {
    const print = ours.atHand(req.url ?? '/', req.headers.cookie !== undefined);
    if (!print) return void answer(req, res).catch(() => res.writeHead(500).end());
    handed.count += 1;
    send(req, res, print);
  }).listen(0);
  onTestFinished(() => void server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, init?: RequestInit) => fetch(origin + path, { redirect: 'manual', ...init });
  return { db, place, storyId, clock, rendered, handed, ask, store, ...ours };
}
