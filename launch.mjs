// What start.mjs and test.mjs share: which Node runs Morat, and whether the build is that of these sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(fileURLToPath(import.meta.url));
const HASH_FILE = join(root, '.next/sources-hash');
/** What runs in production; made by bundle.mjs. */
export const HOUSE = '.next/house/server.mjs';
const LEAST = 24;

// Older ones die without a word as soon as the database is opened.
export function findNode() {
  const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  for (const node of [pinned, process.execPath]) if (majorOf(node) >= LEAST) return node;
  console.error(
    `Morat needs Node ${LEAST} or newer. This one is ${process.version}, and the one that npm brings is not there: ` +
      'run `npm install` (without --ignore-scripts), or install a newer Node.',
  );
  process.exit(1);
}

function majorOf(node) {
  if (!existsSync(node)) return 0;
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return Number.parseInt(stdout, 10) || 0;
}

// Settings that cannot be read or are unsafe stop everything before a minute is spent on building.
export function checkSettings(node, env) {
  const { status } = spawnSync(node, [...envFile(), 'lib/env.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

// What stands in `.env` counts, unless the environment says otherwise.
export function envFile() {
  return existsSync(join(root, '.env')) ? ['--env-file=.env'] : [];
}

// Builds what the browser gets and what serves it, unless the build that is there was made of these very sources.
export function buildIfNeeded(node, env) {
  const hash = hashOfSources();
  if (existsSync(join(root, HOUSE)) && existsSync(HASH_FILE) && readFileSync(HASH_FILE, 'utf8') === hash)
    return;
  console.log('Building Morat (a minute or two, only when the sources have changed) …');
  rmSync(HASH_FILE, { force: true });
  const next = join(root, 'node_modules/next/dist/bin/next');
  for (const step of [[next, 'build'], ['compile-hints.mjs'], ['bundle.mjs']]) {
    const { status } = spawnSync(node, step, { cwd: root, env, stdio: 'inherit' });
    if (status === 0) continue;
    console.error('Morat cannot start: the build failed, see above.');
    process.exit(1);
  }
  writeFileSync(HASH_FILE, hash);
}

// Everything that a build is made of; tests are not.
const SOURCES = [
  'app',
  'components',
  'db',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'server.ts',
  'kiosk.ts',
  'printers.ts',
  'bundle.mjs',
  'compile-hints.mjs',
];
const ALSO = ['package.json', 'package-lock.json', 'tsconfig.json'];

function hashOfSources() {
  const hash = createHash('sha256');
  for (const path of [...SOURCES, ...ALSO].flatMap(filesUnder)) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];
  return readdirSync(whole)
    .sort()
    .filter((name) => !name.includes('.test.'))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
