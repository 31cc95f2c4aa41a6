// `npm test`: format and lint, types, unit and database tests, journeys in a browser on the built app. All of it is
// real, and the last line is the true total. `npm run check` (--quick) leaves the browser out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { buildIfNeeded, findNode, root } from './launch.mjs';

const quick = process.argv.includes('--quick');
const node = findNode();
const scratch = mkdtempSync(join(tmpdir(), 'morat-tests-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
// A setting of the machine's own paper has no say here.
for (const name of [
  'PORT',
  'HOST',
  'ORIGIN',
  'SMTP_URL',
  'MAIL_FROM',
  'DATA_DIR',
  'DATABASE_URL',
  'SYNC_URL',
  'SECRET',
  'DEMO',
  'NODE_ENV',
  'NO_COLOR',
])
  delete env[name];

const total = { passed: 0, failed: 0 };
const count = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

count(check('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']));
run('node_modules/next/dist/bin/next', ['typegen'], { stdio: 'ignore' });
count(check('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']));
count(vitest());
if (!quick) count(await journeys());

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function run(script, args, { more = {}, stdio = 'inherit' } = {}) {
  return (
    spawnSync(node, [join(root, script), ...args], { cwd: root, env: { ...env, ...more }, stdio }).status ===
    0
  );
}

function check(name, script, args) {
  console.log(`\n${name}`);
  const passed = run(script, args);
  console.log(passed ? 'passed' : 'FAILED');
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest() {
  console.log('\nUnit and database tests');
  const outputFile = join(scratch, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  const passed = run('node_modules/vitest/vitest.mjs', args);
  return counted(passed, () => {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  });
}

async function journeys() {
  console.log('\nJourneys in a browser, on the built app');
  const chromium = await findChromium();
  if (!chromium) {
    console.log('FAILED: there is no Chromium. Install one, or name it in CHROMIUM_PATH.');
    return { passed: 0, failed: 1 };
  }
  buildIfNeeded(node, { ...env, NODE_ENV: 'production' });
  const outputFile = join(scratch, 'playwright.json');
  const more = {
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: outputFile,
  };
  const args = ['test', '--reporter=list,json'];
  const passed = run('node_modules/@playwright/test/cli.js', args, { more });
  return counted(passed, () => {
    const { stats, errors } = JSON.parse(readFileSync(outputFile, 'utf8'));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  });
}

/** A runner that failed without naming a test, or that left no report, has failed. */
function counted(passed, read) {
  try {
    const counts = read();
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
