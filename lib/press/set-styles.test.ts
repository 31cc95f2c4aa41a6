import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setStyles } from './set-styles.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'morat-styles-'));
  mkdirSync(join(folder, 'built/chunks'), { recursive: true });
  writeFileSync(join(folder, 'built/chunks/a1.css'), 'p{content:"$&"}\n');
  writeFileSync(join(folder, 'outside.css'), 'p{color:red}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (file: string) =>
  `<head><link rel="stylesheet" href="/_next/static/${file}" data-precedence="next"/></head>`;

it('sets the styles of the build into the page, letter for letter', () => {
  expect(setStyles(named('chunks/a1.css'), join(folder, 'built'))).toBe(
    '<head><style>p{content:"$&"}</style></head>',
  );
});

it('leaves a name standing that leads nowhere, or out of the build', () => {
  for (const file of ['chunks/gone.css', '../outside.css'])
    expect(setStyles(named(file), join(folder, 'built'))).toBe(named(file));
});

it('leaves other links alone', () => {
  const icon = '<link rel="icon" href="/icon.svg"/><link rel="preload" href="/f.woff2" as="font"/>';
  expect(setStyles(icon, join(folder, 'built'))).toBe(icon);
});
