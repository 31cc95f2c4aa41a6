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

const set = (page: string) => setStyles(page, join(folder, 'built')).toString();
const named = (file: string) =>
  `<head><link rel="stylesheet" href="/_next/static/${file}" data-precedence="next"/></head>`;

it('sets the styles of the build into the page, letter for letter', () => {
  expect(set(named('chunks/a1.css'))).toBe('<head><style>p{content:"$&"}</style></head>');
});

it('leaves a name standing that leads nowhere, or out of the build', () => {
  for (const file of ['chunks/gone.css', '../outside.css']) expect(set(named(file))).toBe(named(file));
});

it('leaves other links alone', () => {
  const icon = '<link rel="icon" href="/icon.svg"/><link rel="preload" href="/f.woff2" as="font"/>';
  expect(set(icon)).toBe(icon);
});

it('keeps what stands between and after several of them', () => {
  const page = `${named('chunks/a1.css')}<p>Bến</p>${named('chunks/a1.css')}<p>Phà</p>`;
  expect(set(page)).toBe(
    '<head><style>p{content:"$&"}</style></head><p>Bến</p><head><style>p{content:"$&"}</style></head><p>Phà</p>',
  );
});
