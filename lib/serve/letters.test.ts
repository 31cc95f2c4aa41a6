import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listLetters } from '#db/letters';
import { anArticle, fillDisk, openTestDb } from '#db/testing';
import { letterPageWish } from '#lib/press/letter-page';
import { aPrintingRoom } from '#lib/press/print';
import { answerWith } from './answer.ts';
import { openLetterBox } from './letters.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A letter box behind the door of the house, with a renderer that says what it was asked to show. */
async function aLetterBox() {
  const db = await openTestDb();
  const storyId = await anArticle(db, {});
  const shown: string[] = [];
  const box = openLetterBox(
    db,
    aPrintingRoom({
      headers: { 'X-Content-Type-Options': 'nosniff' },
      policy: () => "default-src 'self'",
      render: async (req, res) => {
        shown.push(req.url ?? '');
        res.setHeader('Content-Type', 'text/html; charset=utf-8');
        res.end('<p>lại trang cũ</p><script>framework()</script>');
      },
    }),
  );
  const server = createServer(
    answerWith(async (req, res) => {
      if (box.takes(req)) await box.answer(req, res);
      else res.writeHead(404).end();
    }),
  ).listen(0);
  closing.push(() => server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${origin}/gui-toa-soan`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { origin, ...headers },
    });
  const error = { kind: 'error', language: 'vi', story: String(storyId), text: 'Bài ghi 120 héc-ta.' };
  const send = (over: Record<string, string> = {}) => post(new URLSearchParams({ ...error, ...over }));
  const kept = () => listLetters(db, { sections: 'every', letters: true }, { list: 'open', limit: 5_000 });
  const lastShown = () => {
    const [path = '', query = ''] = (shown.at(-1) ?? '').split('?');
    return { path, ...letterPageWish(Object.fromEntries(new URLSearchParams(query))) };
  };
  return { db, storyId, origin, post, send, kept, shown, lastShown };
}

describe('the letter box', () => {
  it('takes an error as the form of the page sends it, every field of it, and leads to the thanks', async () => {
    const { send, kept, storyId } = await aLetterBox();
    const filled = {
      rightText: '102',
      name: 'Út Lành',
      email: 'ut@example.com',
      consent: 'yes',
      website: '',
    };
    const answer = await send(filled);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/da-gui']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await kept()).toMatchObject([
      { kind: 'error', storyId, rightText: '102', name: 'Út Lành', contact: 'ut@example.com' },
    ]);
    const letter = await send({ kind: 'letter', language: 'en', story: '' });
    expect(letter.headers.get('location')).toBe('/en/da-gui');
    expect(await kept()).toHaveLength(2);
  });

  it('shows a letter with a fault again, with all that was typed, the fault at its field, kept nowhere', async () => {
    const { send, kept, lastShown, storyId } = await aLetterBox();
    const typed = { rightText: 'Ẫ & <b>"\n2', name: 'Út Lành', email: 'ut@', consent: 'yes' };
    const answer = await send(typed);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).toBe('<p>lại trang cũ</p>');
    expect(lastShown()).toEqual({
      path: '/bao-loi',
      story: String(storyId),
      text: 'Bài ghi 120 héc-ta.',
      ...typed,
      fault: 'not_an_email',
      field: 'email',
      most: 0,
    });
    await send({ kind: 'letter', language: 'en', text: 'ă'.repeat(4_001) });
    expect(lastShown()).toMatchObject({ path: '/en/gui-thu', fault: 'letter_too_long', most: 4_000 });
    await send({ story: '999' });
    expect(lastShown()).toMatchObject({ fault: 'letter_story_gone', field: '' });
    await send({ text: 'a\0b' });
    expect(lastShown()).toMatchObject({ fault: 'letter_unreadable', field: 'text' });
    expect(await kept()).toEqual([]);
  });

  it('says when the house cannot write it down, and takes it when it can again', async () => {
    const { db, send, kept, lastShown } = await aLetterBox();
    const long = { rightText: 'ă'.repeat(4_000), text: 'â'.repeat(4_000) };
    await fillDisk(db, true);
    let status = 303;
    for (let n = 0; n < 9 && status === 303; n += 1)
      status = (await send({ ...long, name: '', text: `${n}${long.text.slice(9)}` })).status;
    expect(status).toBe(503);
    expect(lastShown()).toMatchObject({ fault: 'letter_not_kept', rightText: long.rightText });
    const before = (await kept()).length;
    await fillDisk(db, false);
    expect((await send({ text: 'Lại gửi.' })).status).toBe(303);
    expect(await kept()).toHaveLength(before + 1);
  });
});

describe('what is no letter', () => {
  it.each<[string, number, (box: Awaited<ReturnType<typeof aLetterBox>>) => Promise<Response>]>([
    ['from another site', 403, ({ post }) => post('text=a', { origin: 'https://mua-ban.example' })],
    ['from nowhere', 403, ({ post }) => post('text=a', { origin: 'null' })],
    ['a megabyte', 413, ({ send }) => send({ text: 'a'.repeat(1_000_000) })],
    ['three megabytes', 413, ({ send }) => send({ text: 'a'.repeat(3_000_000) })],
    ['of no kind', 400, ({ send }) => send({ kind: 'query' })],
    ['of no language', 400, ({ send }) => send({ language: 'fr' })],
    ['about no number', 400, ({ send }) => send({ story: '1 or 1=1' })],
    ['with a field nobody asked for', 400, ({ send }) => send({ outcome: 'mended' })],
    ['with a field of the prototype', 400, ({ send }) => send({ ['__proto__']: 'x', constructor: 'x' })],
    [
      'with a field twice',
      400,
      ({ post }) => post(new URLSearchParams('kind=letter&language=vi&text=a&text=b')),
    ],
    ['as JSON', 400, ({ post }) => post('{"kind":"letter"}', { 'content-type': 'application/json' })],
    [
      'as an upload',
      400,
      ({ post }) => {
        const form = new FormData();
        form.set('kind', 'letter');
        return post(form);
      },
    ],
    ['empty', 400, ({ post }) => post(new URLSearchParams())],
    ['bytes', 400, ({ post }) => post(new Uint8Array([0, 255, 254, 38, 61, 37]))],
  ])('%s is answered with %i and leaves nothing', async (_, status, ask) => {
    const box = await aLetterBox();
    const answer = await ask(box);
    expect(answer.status).toBe(status);
    expect((await answer.text()).length).toBeLessThan(600);
    expect(await box.kept()).toEqual([]);
    expect(box.shown).toEqual([]);
  });

  it('a program that fills in every field is thanked and not heard', async () => {
    const { send, kept } = await aLetterBox();
    expect((await send({ website: 'https://mua-ban.example' })).status).toBe(303);
    expect(await kept()).toEqual([]);
  });

  it('whoever opens the address is led to the form', async () => {
    const { origin } = await aLetterBox();
    const answer = await fetch(`${origin}/gui-toa-soan?x=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/gui-thu']);
  });
});

it('of a thousand letters from one network ten are kept, and few cost a page', async () => {
  const { send, kept, shown } = await aLetterBox();
  const statuses: number[] = [];
  for (let batch = 0; batch < 20; batch += 1) {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => send({ text: `Sai chỗ ${batch * 50 + n}` })),
    );
    statuses.push(...answers.map(({ status }) => status));
  }
  expect(await kept()).toHaveLength(10);
  expect(statuses.filter((status) => status === 303)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(990);
  expect(shown).toHaveLength(50);
});

it('who corrects mistakes may go on sending', async () => {
  const { send, kept } = await aLetterBox();
  for (let n = 0; n < 20; n += 1) expect((await send({ text: ' ' })).status).toBe(422);
  expect((await send()).status).toBe(303);
  expect(await kept()).toHaveLength(1);
});
