// `npm start` and `npm run dev`: any Node from 18 on can run this file. It finds a Node that can run Morat, builds if
// the build is older than the sources, and hands over to the house: server.ts, in production as the build made it.
import { spawn } from 'node:child_process';
import { buildIfNeeded, checkSettings, envFile, findNode, HOUSE, root } from './launch.mjs';

const dev = process.argv.includes('--dev');
const node = findNode();
const env = { ...process.env, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' };
// Somebody who says that this is production gets no demo people unasked.
if (process.env.NODE_ENV === 'production' && !process.env.DEMO) env.DEMO = '0';

checkSettings(node, env);
if (!dev) buildIfNeeded(node, env);
serve();

function serve() {
  // Node still calls its own reading of TypeScript experimental, at every start.
  const quiet = '--disable-warning=ExperimentalWarning';
  const house = dev ? ['server.ts', '--dev'] : [HOUSE];
  const args = [...envFile(), quiet, ...house];
  const server = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
