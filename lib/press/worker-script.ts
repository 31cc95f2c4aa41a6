import type { IncomingMessage, ServerResponse } from 'node:http';
import { browserCode } from './browser-code.ts';

/** At the root, because a worker may keep only what lies under its own address. */
const ADDRESS = '/sw.js';

let code: string | undefined;

/** Answers a request for the worker that keeps readers' last stories for when there is no network; false for anything else. */
export function sendWorkerScript(req: IncomingMessage, res: ServerResponse): boolean {
  if (req.url !== ADDRESS || (req.method !== 'GET' && req.method !== 'HEAD')) return false;
  code ??= browserCode('worker');
  res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  res.setHeader('Cache-Control', 'no-cache');
  res.end(req.method === 'HEAD' ? undefined : code);
  return true;
}
