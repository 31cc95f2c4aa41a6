import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '#lib/env';

let known: string | undefined;

/** What signs the sessions: the configured secret, or the one made at the first start and kept beside the database. */
export function theSecret(): string {
  known ??= env.secret ?? keptSecret(join(env.dataDir, 'secret'));
  return known;
}

function keptSecret(path: string): string {
  mkdirSync(env.dataDir, { recursive: true });
  try {
    // Two processes that start at once: one writes, the other finds the file and reads it.
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
