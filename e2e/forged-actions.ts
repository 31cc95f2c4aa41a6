import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect } from '@playwright/test';
import type { Refusal } from '#lib/newsroom/refusal';

type Action = { readonly id: string; readonly name: string; readonly path: string };

/** What an action answered to a request that no screen has sent. */
export type ForgedAnswer = { readonly status: number; readonly ok: boolean; readonly refusal?: Refusal };

/** Every server action of the built app: its id, its name, and an address that knows it. */
export function everyAction(): readonly Action[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
  };
  return Object.entries(node).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    path: addressOf(Object.keys(workers)[0] ?? ''),
  }));
}

/** Sends an action by hand, as somebody does who has read the page's source. */
export async function forge(
  request: APIRequestContext,
  action: string | Action,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<ForgedAnswer> {
  const known = typeof action === 'string' ? everyAction().find(({ name }) => name === action) : action;
  if (!known) throw new Error(`There is no action "${String(action)}".`);
  const origin = new URL((await request.get('/api/health')).url()).origin;
  const answer = await request.post(known.path, {
    headers: {
      Origin: origin,
      'Next-Action': known.id,
      'Content-Type': 'text/plain;charset=UTF-8',
      ...headers,
    },
    data: JSON.stringify([input]),
    maxRedirects: 0,
  });
  expect(answer.status(), `${known.name} failed`).toBeLessThan(500);
  return { status: answer.status(), ...answerIn(await answer.text()) };
}

/** The answer stands in a row of its own in what Next sends back. */
function answerIn(text: string): { ok: boolean; refusal?: Refusal } {
  const row = /^\w+:(\{"ok":.*\})$/m.exec(text)?.[1];
  return row ? JSON.parse(row) : { ok: false };
}

/** A page's address by its place in the tree: groups fall away, and any value does for a parameter. */
function addressOf(page: string): string {
  return page
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replace(/\/\([^/]+\)/g, '')
    .replace(/\[[^\]]+\]/g, '1');
}
