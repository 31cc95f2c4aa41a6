import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Database } from '#db/client';
import { type ReadSource, type Reads, recordReads } from '#db/reads';
import { log } from '#lib/log';
import { networkOf } from '#lib/serve/client-address';
import { calendarDayOf } from '#lib/text/dates';

const ADDRESS = '/da-doc';
const FLUSH_EVERY = 3_000;
/** As many as a school behind one address may read in a minute. */
const FROM_ONE_NETWORK = { points: 300, duration: 60 };
const LONGEST_WORD = 300;

/**
 * What programs call themselves. Besides names: a browser leaves no address where to ask about it, is "compatible" with
 * nothing but what Internet Explorer was, and is nobody's `-User`, as those are that fetch what an assistant is asked.
 * A telephone of the make CUBOT is read on by people.
 */
const BOTS = new RegExp(
  [
    '\\+https?:|compatible; (?!msie)|-user\\b',
    '(?<!cu)bot|crawl|spider|slurp|scrap|preview|monitor|validator|lighthouse|headless|phantomjs',
    'google(?:other|-)|-google|facebook(?:externalhit|catalog)|meta-external|whatsapp/|feedfetcher',
    'claude-|anthropic|perplexity|mistralai|cohere-|duckassist|gemini-deep',
    'curl|wget|python|http-client|okhttp|axios|node-fetch|undici|libwww|java/|ruby|php/',
  ].join('|'),
  'i',
);
const SEARCHES = /(?:^|\.)(?:google|bing|coccoc|duckduckgo|yahoo|yandex|baidu)\./;

/** Counts how often stories are read, without knowing by whom. */
export type ReadCounter = {
  /** Takes a word from a page that somebody has read; false when the request is none. */
  readonly take: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Writes down what was counted since the last time. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Opens the counter. A page tells the number of its story and the host its reader came from; the host becomes a kind of
 * place and is forgotten, no address and no identifier is kept. Programs and readers who ask not to be tracked are not
 * counted. Counts are gathered for a few seconds and written in one transaction.
 */
export function countReads(db: Database, now: () => number = Date.now): ReadCounter {
  const waiting = new Map<string, Reads>();
  const allowance = new RateLimiterMemory(FROM_ONE_NETWORK);

  const flush = async () => {
    const counted = [...waiting.values()];
    waiting.clear();
    if (counted.length === 0) return;
    try {
      await db.transaction((tx) => recordReads(tx, counted));
    } catch (error) {
      log.error({ err: error }, 'reads could not be written down and will be tried again');
      for (const one of counted) add(one);
    }
  };
  const add = (read: Reads) => {
    const key = `${read.day} ${read.storyId} ${read.source}`;
    const before = waiting.get(key)?.count ?? 0;
    waiting.set(key, { ...read, count: before + read.count });
  };
  const timer = setInterval(() => void flush(), FLUSH_EVERY);
  timer.unref();

  return {
    take: (req, res) => {
      const isNoScript = req.method === 'GET' && req.url?.startsWith(`${ADDRESS}/`);
      if (!isNoScript && !(req.method === 'POST' && req.url === ADDRESS)) return false;
      void readWord(req, isNoScript === true).then(async (word) => {
        const story = word && storyIn(word);
        if (story && isPerson(req) && (await mayCount(allowance, req)))
          add({ ...story, day: calendarDayOf(now()), count: 1 });
        res.writeHead(204, { 'Cache-Control': 'no-store' }).end();
      });
      return true;
    },
    flush,
    stop: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

/** The word of a page: `12 www.google.com`, or without scripts `/da-doc/12`. */
async function readWord(req: IncomingMessage, isNoScript: boolean): Promise<string | null> {
  if (isNoScript) return req.url?.slice(ADDRESS.length + 1) ?? null;
  let word = '';
  try {
    for await (const part of req) {
      word += String(part);
      if (word.length > LONGEST_WORD) return null;
    }
    return word;
  } catch {
    return null;
  }
}

function storyIn(word: string): Pick<Reads, 'storyId' | 'source'> | null {
  const [, storyId, host = ''] = /^([1-9]\d{0,11})(?: ([\w.:-]{0,260}))?$/.exec(word) ?? [];
  return storyId ? { storyId: Number(storyId), source: sourceOf(host) } : null;
}

function sourceOf(host: string): ReadSource {
  if (host === '') return 'direct';
  if (host === 'inside') return 'inside';
  if (SEARCHES.test(host)) return 'search';
  if (/(?:^|\.)(?:zalo|zaloapp)\./.test(host)) return 'zalo';
  return /(?:^|\.)facebook\./.test(host) ? 'facebook' : 'other';
}

function isPerson({ headers }: IncomingMessage): boolean {
  const asksNotTo = headers.dnt === '1' || headers['sec-gpc'] === '1';
  const isAhead = [headers.purpose, headers['sec-purpose']].some((purpose) =>
    /prefetch/.test(String(purpose)),
  );
  // Any page on the web could show our empty picture, or send our word, to make a story look read.
  const isFromElsewhere = headers['sec-fetch-site'] === 'cross-site';
  return !asksNotTo && !isAhead && !isFromElsewhere && !BOTS.test(headers['user-agent'] ?? 'bot');
}

function mayCount(allowance: RateLimiterMemory, req: IncomingMessage): Promise<boolean> {
  return allowance.consume(networkOf(String(req.headers['x-forwarded-for']))).then(
    () => true,
    () => false,
  );
}
