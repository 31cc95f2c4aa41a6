import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(tsx?|mjs|css)$/.test(path));
const code = files
  .filter((path) => !path.endsWith('house-rules.test.ts'))
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));
const guilty = (sin: RegExp, among = code) =>
  among.filter(({ source }) => sin.test(source)).map(({ path }) => path);

it('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

it('no file has a name that says nothing', () => {
  const nothing =
    /^(utils?|helpers?|misc|common|shared|types?|constants?|manager|service|index)\.(test\.)?\w+$/;
  expect(files.filter((path) => nothing.test(basename(path)))).toEqual([]);
});

it('no file silences the compiler or the linter', () => {
  expect(guilty(/@ts-(ignore|nocheck|expect-error)|biome-ignore|\bas unknown as\b/)).toEqual([]);
});

it('nothing is left for later in the code', () => {
  expect(guilty(/\/[/*].*\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
});

it('default exports are only where Next or a tool demands them', () => {
  const demanded = /^app\/|^e2e\/clear-away\.ts$|\.config\.(ts|mjs)$|^next\.config/;
  expect(
    guilty(
      /^export default /m,
      code.filter(({ path }) => !demanded.test(path)),
    ),
  ).toEqual([]);
});

it('every change that readers see is made in public or takes away, so that who is told of it sees it', () => {
  const changesPaper = /\b(bumpTags|printAnew|saveSettings|putOnShelf|takeOffShelf|putNotice)\(/;
  const others = /\.test\.|testing|^(e2e|bench|db)\//;
  const changing = code.filter(({ path, source }) => !others.test(path) && changesPaper.test(source));
  expect(changing.length).toBeGreaterThan(6);
  expect(
    guilty(/(?<!(inPublic|takenAway)\(db\))\.transaction\(|undoOnRefusal(<.*>)?\(db\b/, changing),
  ).toEqual([]);
});

// Where one table is selected from, the query builder writes a column without its table: in a query within, it means
// that query's own column of the name.
it('a query within what is selected names the columns around it in words', () => {
  expect(guilty(/sql<[^>]*>`[^`]*\(select\b[^`]*\$\{\w+\.\w+\}/)).toEqual([]);
});

it('nothing below server.ts is a .tsx', () => {
  const below = code.filter(({ path }) => /^(lib|db)\//.test(path) || path === 'server.ts');
  expect(below.filter(({ path }) => path.endsWith('.tsx')).map(({ path }) => path)).toEqual([]);
  expect(guilty(/from '(#components|[^']*\.tsx)/, below)).toEqual([]);
});
