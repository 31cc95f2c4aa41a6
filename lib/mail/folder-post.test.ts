import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearMailFolder, folderPost } from './folder-post.ts';
import type { Mail } from './mail.ts';
import { readMail } from './smtp-testing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'morat-mail-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const from = { name: '', address: 'ban-tin@bensong.example' };
const aMail = (over: Partial<Mail> = {}): Mail => ({
  ...{ to: 'ut@readers.example', fromName: 'Bến Sông', subject: 'Bản tin', html: '<p>Ẵ</p>', text: 'Ẵ' },
  ...{ name: 'newsletter-1', headers: { 'List-Id': '<newsletter.bensong.example>' } },
  ...over,
});

it('a mail becomes a whole file that nobody else on the machine may read', async () => {
  const post = folderPost(join(folder, 'mail'), from);
  expect(post.isReal).toBe(false);
  expect(await post.send(aMail({ text: 'E\u0302\u0323' }))).toBeNull();
  const [name = ''] = await readdir(join(folder, 'mail'));
  expect(name).toMatch(/^[\w-]+\.eml$/);
  const path = join(folder, 'mail', name);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const { headers, text, html } = readMail(await readFile(path, 'utf8'));
  expect([text, html]).toEqual(['Ệ', '<p>Ẵ</p>']);
  expect(headers).toContain('Message-ID: <newsletter-1@bensong.example>');
});

it('nothing in a mail makes a second address or a second header', async () => {
  const post = folderPost(folder, from);
  await post.send(
    aMail({
      to: 'ut@readers.example,lan@readers.example',
      subject: 'Bản tin\r\nBcc: lan@readers.example',
      fromName: 'Bến" <x@y.example>, "Sông\r\nBcc: z@y.example',
    }),
  );
  const [name = ''] = await readdir(folder);
  const { headers } = readMail(await readFile(join(folder, name), 'utf8'));
  expect(headers).not.toMatch(/^Bcc:/im);
  expect(headers.match(/^From: .*$/m)?.[0]).toMatch(/ <ban-tin@bensong\.example>$/);
});

it('a folder that takes nothing is said, not thrown', async () => {
  await writeFile(join(folder, 'mail'), '');
  const post = folderPost(join(folder, 'mail'), from);
  expect(await post.send(aMail())).toMatchObject({ code: null, words: expect.stringMatching(/^E[A-Z]+$/) });
});

it('old mails are cleared away, half-written ones too, nothing else is', async () => {
  for (const name of ['old.eml', 'old.part', 'new.eml', 'old.txt']) await writeFile(join(folder, name), '');
  for (const name of ['old.eml', 'old.part', 'old.txt']) await utimes(join(folder, name), 1, 1);
  await clearMailFolder(folder, 1_000_000);
  expect((await readdir(folder)).sort()).toEqual(['new.eml', 'old.txt']);
  await clearMailFolder(join(folder, 'nowhere'), 1_000_000);
});
