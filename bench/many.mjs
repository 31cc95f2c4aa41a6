// `node bench/many.mjs [stories] [folder]`: what searching costs in a large paper, and what a large paper costs the front
// page and an article. Like start.mjs it finds a Node that can run Morat, and builds if the build is older than the sources.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfNeeded, findNode, root } from '../launch.mjs';

const node = findNode();
buildIfNeeded(node, { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const quiet = '--disable-warning=ExperimentalWarning';
const args = [quiet, join(root, 'bench/measure-many.ts'), ...process.argv.slice(2)];
process.exitCode = spawnSync(node, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
