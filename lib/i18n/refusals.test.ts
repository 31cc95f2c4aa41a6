import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MESSAGES } from './messages.ts';

const SOURCES = globSync('{app,components,db,lib}/**/*.{ts,tsx}', {
  exclude: (path) => path.includes('.test.'),
});
const CODES = new Set(
  SOURCES.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\brefuse\(\s*'([^']+)'/g)].map(([, code]) => code ?? ''),
  ),
);

it('finds the codes of the newsroom in its code', () => {
  expect(CODES).toContain('wrong_stage');
  expect(CODES.size).toBeGreaterThan(40);
});

it.each([...CODES].sort())('%s has its line in the rule book, in both languages', (code) => {
  expect(MESSAGES.vi.refusals).toHaveProperty([code]);
  expect(MESSAGES.en.refusals).toHaveProperty([code]);
});
