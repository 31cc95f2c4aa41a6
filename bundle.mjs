// Makes one file each of the house (server.ts) and of its printers, with the libraries they use: Node needs three times
// as long to find and read the thousand small ones, and after a crash everybody waits for that.
import { buildSync } from 'esbuild';

/** What cannot be made one file with others: it has machine code, finds its own files, or is one with Next's copy of it. */
const STAY_OUTSIDE = [
  'next',
  'better-sqlite3',
  '@libsql/client',
  '@node-rs/argon2',
  'esbuild',
  'sharp',
  'pino',
  'yjs',
];

buildSync({
  entryPoints: ['server.ts', 'printers.ts'],
  outdir: '.next/house',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: STAY_OUTSIDE,
  // Libraries of the older kind ask for Node's own parts by `require`.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
