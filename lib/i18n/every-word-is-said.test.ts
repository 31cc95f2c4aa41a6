import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MESSAGES, type Namespace, sentencesOf } from './messages.ts';

const namespaces = Object.keys(MESSAGES.vi).filter((namespace) => namespace !== 'refusals') as Namespace[];

it('keeps no sentence that no screen says', () => {
  const source = globSync('{app,components,lib,db}/**/*.{ts,tsx}', { exclude: ['**/*.test.ts'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const words = new Set(source.match(/\w+/g));
  const ends = endsPutOnAName(source);
  const unsaid = namespaces.flatMap((namespace) =>
    [...sentencesOf(MESSAGES.vi[namespace])]
      .map(([key]) => key)
      .filter((key) => !isSaid(key.split('.').at(-1) ?? key, words, ends))
      .map((key) => `${namespace}.${key}`),
  );
  expect(unsaid).toEqual([]);
});

function isSaid(word: string, words: ReadonlySet<string>, ends: readonly string[]): boolean {
  return words.has(word) || ends.some((end) => word.endsWith(end) && words.has(word.slice(0, -end.length)));
}

/** What code puts behind a name to find its sentence: `Hint` of `${rule}Hint`, both ends of `${isBare ? 'Block' : ''}`. */
function endsPutOnAName(source: string): string[] {
  const written = [...source.matchAll(/\$\{[^}]+\}(\w+)['"`]?/g)].map((found) => found[1] ?? '');
  const chosen = [...source.matchAll(/\? '(\w+)' : '(\w*)'\}/g)].flatMap((found) => [found[1], found[2]]);
  return [...new Set([...written, ...chosen])].filter((end): end is string => Boolean(end));
}
