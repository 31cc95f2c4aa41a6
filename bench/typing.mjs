// `node bench/typing.mjs [keys]`: what a key costs in a long story that two people write in, from key to paint. Like
// start.mjs it finds a Node that can run Morat, and builds if the build is older than the sources.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { findChromiumToMeasure } from '../find-chromium.mjs';
import { buildIfNeeded, findNode, root } from '../launch.mjs';

const node = findNode();
buildIfNeeded(node, { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const quiet = '--disable-warning=ExperimentalWarning';
const args = [quiet, join(root, 'bench/measure-typing.ts'), ...process.argv.slice(2)];
// The script signs people in by itself, so it shares the server's secret.
const env = {
  ...process.env,
  SECRET: randomBytes(32).toString('hex'),
  CHROMIUM_PATH: (await findChromiumToMeasure()) ?? '',
};
process.exitCode = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
