import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const port = process.env.E2E_PORT || '4390';
// One fresh paper for the whole run; the workers inherit where it is, and reach into its database by it.
process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), 'morat-journeys-'));
const { DATA_DIR } = process.env;

export default defineConfig({
  testDir: 'e2e',
  globalTeardown: './e2e/clear-away.ts',
  // It ends what hangs, and judges no machine: beside others on two cores a journey takes a multiple of its own time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    // Requests that a worker makes are seen by no test; the journey without a network lets it work.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: 'node start.mjs',
    url: `http://localhost:${port}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: { PORT: port, DATA_DIR, DEMO: '1', LOG_LEVEL: 'error' },
  },
});
