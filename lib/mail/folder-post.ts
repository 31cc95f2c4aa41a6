import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Post } from './mail.ts';
import { type Envelope, mimeOf } from './mime-of.ts';

const ENDING = '.eml';
/** A mail that is being written; one of a process that died over it stays like this. */
const PART = '.part';

/** The post of a house without a mail server: each mail becomes a file that mail programs open. Nothing is sent. */
export function folderPost(folder: string, from: Envelope): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    isReal: false,
    send: async (mail) => {
      const { message } = await transport.sendMail(mimeOf(mail, from));
      try {
        await keep(folder, mail.name, message as Buffer);
        return null;
      } catch (error) {
        return { code: null, command: '', words: (error as NodeJS.ErrnoException).code ?? '' };
      }
    },
    close: () => {},
  };
}

async function keep(folder: string, name: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const path = join(folder, `${stamp}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`);
  // Whole or not at all: who watches the folder never finds half a mail.
  await writeFile(`${path}${PART}`, message, { mode: 0o600 });
  await rename(`${path}${PART}`, `${path}${ENDING}`);
}

/** Removes the mails that were written into the folder before a moment: addresses stand in them. */
export async function clearMailFolder(folder: string, before: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(ENDING) || one.endsWith(PART))) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
}
