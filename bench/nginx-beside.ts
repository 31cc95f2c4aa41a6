import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as Morat sent it: its bytes, compressed as they came, and its headers. */
export type SentPage = {
  readonly name: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
};

export type Nginx = { readonly origin: string; readonly pid: number; readonly stop: () => void };

/** Whether nginx is installed. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined;
}

/**
 * Starts nginx in a folder with one worker that sends these pages from files, byte for byte and with the same headers,
 * at `/<name>`. As it comes (sendfile), but without a log and without a limit of requests on a connection: Morat has neither.
 */
export async function startNginx(folder: string, port: number, pages: readonly SentPage[]): Promise<Nginx> {
  const files = join(folder, 'pages');
  mkdirSync(files, { recursive: true });
  for (const { name, body } of pages) writeFileSync(join(files, name), body);
  const settings = join(folder, 'nginx.conf');
  writeFileSync(settings, settingsOf(folder, port, pages));
  const server: ChildProcess = spawn(
    'nginx',
    ['-p', folder, '-c', settings, '-e', join(folder, 'error.log')],
    {
      stdio: 'inherit',
    },
  );
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/${pages[0]?.name}`);
  return { origin, pid: server.pid ?? 0, stop: () => server.kill('SIGQUIT') };
}

function settingsOf(folder: string, port: number, pages: readonly SentPage[]): string {
  const rooms = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    events { worker_connections 1024; }
    http {
      ${rooms.map((room) => `${room}_temp_path ${folder}/${room};`).join('\n')}
      access_log off;
      sendfile on;
      tcp_nopush on;
      etag off;
      keepalive_requests 100000000;
      server {
        listen 127.0.0.1:${port};
        root ${folder}/pages;
        ${pages.map(locationOf).join('\n')}
      }
    }`;
}

/** What nginx writes by itself is left to it. */
const ITS_OWN = new Set(['connection', 'content-length', 'content-type', 'date', 'keep-alive']);

function locationOf({ name, headers }: SentPage): string {
  const added = Object.entries(headers)
    .filter(([header]) => !ITS_OWN.has(header))
    .map(([header, value]) => `add_header ${header} ${quoted(value)};`);
  return `location = /${name} { types {} default_type ${quoted(headers['content-type'] ?? '')}; ${added.join(' ')} }`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer.');
}
