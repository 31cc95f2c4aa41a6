// Where the browser of the journeys is: the one that is named, the machine's own, Playwright's, or (on a Debian as
// root, a build machine) one that is installed now. Null when there is none to be had.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWLESS = '/usr/bin/chromium-headless-shell';

export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  return USUAL.find(existsSync) ?? (await playwrightsOwn()) ?? installed();
}

// For what is measured: without a window, where there is one such. The other one draws an address bar for every page that is
// opened, and takes as much of the processor for it as the page does.
export async function findChromiumToMeasure() {
  if (!process.env.CHROMIUM_PATH && existsSync(WINDOWLESS)) return WINDOWLESS;
  return findChromium();
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium for the journeys …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) return null;
  }
  return USUAL.find(existsSync) ?? null;
}
