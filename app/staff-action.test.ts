import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const app = import.meta.dirname;
const sources = (readdirSync(app, { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path, source: readFileSync(join(app, path), 'utf8') }));

/** Before there is a session, an action can only be one of these. */
const BEFORE_SIGN_IN = /\(newsroom\)\/(sign-in|first-run|invite)\//;

const wronglyMade = ({ path, source }: { path: string; source: string }) => {
  if (!source.includes("'use server'")) return [];
  if (!source.startsWith("'use server';")) return [`${path}: an action inside another file`];
  const maker = BEFORE_SIGN_IN.test(path)
    ? /^export const \w+ = (guest|staff)Action\($/
    : /^export const \w+ = staffAction\($/;
  const exported = source.match(/^export (const \w+ = \w+\(|.*)/gm) ?? [];
  return exported
    .filter((line) => !line.startsWith('export type ') && !maker.test(line))
    .map((line) => `${path}: ${line}`);
};

describe('every server action', () => {
  it('is made by staffAction, so that nobody forgets who asks', () => {
    expect(sources.flatMap(wronglyMade)).toEqual([]);
  });

  it.each([
    ["'use server';\nexport async function approve() {}", '(newsroom)/desk/actions.ts'],
    ["'use server';\nexport const approve = async () => {};", '(newsroom)/desk/actions.ts'],
    ["'use server';\nexport const approve = guestAction(form, work);", '(newsroom)/desk/actions.ts'],
    [
      "export function Page() {\n  async function approve() {\n    'use server';\n  }\n}",
      '(newsroom)/desk/page.tsx',
    ],
  ])('made otherwise would be found: %s', (source, path) => {
    expect(wronglyMade({ path, source })).toHaveLength(1);
  });

  it.each([
    ["'use server';\nexport const approve = staffAction(form, work);", '(newsroom)/desk/actions.ts'],
    ["'use server';\nexport const accept = guestAction(form, work);", '(newsroom)/invite/[token]/actions.ts'],
  ])('made so is well made: %s', (source, path) => {
    expect(wronglyMade({ path, source })).toEqual([]);
  });
});
