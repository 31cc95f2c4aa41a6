import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect } from '@playwright/test';
import type { Refusal } from '#lib/newsroom/refusal';

/** A server action of the built app: its id, its name, where it is written, and an address that knows it. */
export type Action = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly path: string;
};

/** Somebody who sends requests that no screen would send. */
export type Forger = { readonly request: APIRequestContext; readonly origin: string };

/** What an action answered; `ok` only when it says so itself. */
export type ForgedAnswer = { readonly status: number; readonly ok: boolean; readonly refusal?: Refusal };

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
};

let known: readonly Action[] | undefined;

/** Every server action of the built app. */
export function everyAction(): readonly Action[] {
  known ??= Object.entries(readManifest().node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: exportedName,
    file: filename,
    path: addressOf(Object.keys(workers)[0] ?? ''),
  }));
  return known;
}

/** Sends an action by hand, as somebody does who has read the page's source. What fails inside fails the journey. */
export async function forge(
  { request, origin }: Forger,
  action: string | Action,
  input: unknown,
  { headers = {}, path }: { headers?: Record<string, string>; path?: string } = {},
): Promise<ForgedAnswer> {
  const sent = typeof action === 'string' ? everyAction().find(({ name }) => name === action) : action;
  if (!sent) throw new Error(`There is no action "${String(action)}".`);
  const answer = await request.post(origin + (path ?? sent.path), {
    headers: {
      Origin: origin,
      'Next-Action': sent.id,
      'Content-Type': 'text/plain;charset=UTF-8',
      ...headers,
    },
    data: JSON.stringify([input]),
    maxRedirects: 0,
    // A connection that the server had just ended is taken up anew.
    maxRetries: 2,
  });
  expect(answer.status(), `${sent.name} failed`).toBeLessThan(500);
  return { status: answer.status(), ...answerIn(await answer.text()) };
}

/** The answer stands in a row of its own in what Next sends back. */
function answerIn(text: string): { ok: boolean; refusal?: Refusal } {
  const row = /^\w+:(\{"ok":.*\})$/m.exec(text)?.[1];
  return row ? JSON.parse(row) : { ok: false };
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
}

/** A page's address by its place in the tree: groups fall away, and any value does for a parameter. */
function addressOf(page: string): string {
  return page
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace(/\/\([^/]+\)/g, '')
    .replace(/\[[^\]]+\]/g, '1');
}
