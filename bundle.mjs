// Makes one file each of the house (server.ts), its kiosk and its printers, with the libraries they use: Node needs three times
// as long to find and read the thousand small ones, and after a crash everybody waits for that.
import { buildSync } from 'esbuild';
import config from './next.config.ts';

buildSync({
  entryPoints: ['server.ts', 'kiosk.ts', 'printers.ts'],
  outdir: '.next/house',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // What has machine code or finds its own files; and what must be the very same as in Next's own pages.
  external: ['next', ...(config.serverExternalPackages ?? [])],
  // Libraries of the older kind ask for Node's own parts by `require`.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
