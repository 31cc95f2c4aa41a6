// `node bench/lighthouse.mjs [runs] [origin]`: what Lighthouse says of readers' pages, of a demo paper of its own or of a
// paper that runs already. Like start.mjs it finds a Node that can run Morat, and builds if the build is older than the sources.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromiumToMeasure } from '../find-chromium.mjs';
import { buildIfNeeded, findNode, root } from '../launch.mjs';

const node = findNode();
const chromium = (await findChromiumToMeasure()) ?? '';
const env = { ...process.env, CHROME_PATH: chromium, CHROMIUM_PATH: chromium };
buildIfNeeded(node, { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const args = [join(root, 'bench/measure-lighthouse.ts'), ...process.argv.slice(2)];
process.exitCode = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
