import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseError } from '#db/client';
import { countWaitingMails } from '#db/newsletter-mails';
import { readSettings, saveSettings } from '#db/settings';
import { countSubscribers, findSubscriber } from '#db/subscribers';
import { aSection, openTestDb } from '#db/testing';
import { aPost } from '#lib/jobs/newsletter-testing';
import { sendNewsletter } from '#lib/jobs/send-newsletter';
import { linkPageWish, newsletterPageWish } from '#lib/press/newsletter-page';
import { aPrintingRoom } from '#lib/press/print';
import { answerWith } from './answer.ts';
import { openNewsletterCounter } from './newsletter.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The newsletter's counter behind the door of the house, with a renderer that says what it was asked to show. */
async function aCounter({ isOn = true, isDiskFull = false } = {}) {
  const db = await openTestDb();
  await aSection(db, { slug: 'song-nuoc' });
  await aSection(db, { slug: 'the-thao' });
  const { newsletter } = await readSettings(db);
  const change = { newsletter: { ...newsletter, isOn } };
  await db.transaction((tx) => saveSettings(tx, change, { personId: null, now: 1 }));
  const shown: string[] = [];
  const writing = isDiskFull
    ? {
        ...db,
        transaction: () => Promise.reject(new DatabaseError('SQLITE_FULL', 'database or disk is full')),
      }
    : db;
  const counter = openNewsletterCounter(
    writing,
    aPrintingRoom({
      policy: () => "default-src 'self'",
      render: async (req, res) => {
        shown.push(req.url ?? '');
        res.setHeader('Content-Type', 'text/html; charset=utf-8');
        res.end('<p>trang</p>');
      },
    }),
  );
  const server = createServer(
    answerWith(async (req, res) => {
      if (counter.takes(req)) await counter.answer(req, res);
      else res.writeHead(404).end();
    }),
  ).listen(0);
  closing.push(() => server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const post = (
    path: string,
    body: BodyInit = new URLSearchParams(),
    headers: Record<string, string> = { origin },
  ) => fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', body, headers });
  const form = { language: 'vi', email: 'ut@vamlua.example', edition: 'vi', consent: 'yes', website: '' };
  const ask = (over: Record<string, string> = {}) =>
    post('/dat-ban-tin', new URLSearchParams({ ...form, ...over }));
  const keyOf = async (address = 'ut@vamlua.example') => (await findSubscriber(db, address))?.key ?? '';
  const queryShown = () => Object.fromEntries(new URLSearchParams((shown.at(-1) ?? '').split('?')[1]));
  return { db, origin, post, ask, keyOf, shown, queryShown };
}

describe('who asks for the newsletter', () => {
  it('is kept as waiting, asked by one mail, and told the same as anybody', async () => {
    const { db, ask } = await aCounter();
    const answer = await ask({ sections: 'the-thao' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cho-xac-nhan']);
    expect(await findSubscriber(db, 'ut@vamlua.example')).toMatchObject({
      ...{ language: 'vi', sections: ['the-thao'], confirmedAt: null, consentVersion: '2026-11-26' },
    });
    const again = await ask({ email: ' UT@VamLua.Example', language: 'en' });
    expect([again.status, again.headers.get('location')]).toEqual([303, '/en/cho-xac-nhan']);
    expect(await countSubscribers(db)).toEqual({ confirmed: 0, waiting: 1, returned: 0 });
    expect(await countWaitingMails(db)).toBe(1);
  });

  it('gets the newsletter already: nothing of it changes, and the answer is the same', async () => {
    const { db, ask, post, keyOf } = await aCounter();
    await ask({ sections: 'the-thao' });
    const key = await keyOf();
    await post(`/thu-ban-tin/xac-nhan?ma=${key}`);
    const answer = await ask({ edition: 'en', sections: 'song-nuoc' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cho-xac-nhan']);
    expect(await findSubscriber(db, 'ut@vamlua.example')).toMatchObject({
      ...{ key, language: 'vi', sections: ['the-thao'], confirmedAt: expect.any(Number) },
    });
  });

  it('cannot have an address written to more than three times a day', async () => {
    const { db, ask } = await aCounter();
    const { post, sent } = aPost();
    for (let n = 0; n < 9; n += 1) {
      expect((await ask()).status).toBe(303);
      await sendNewsletter(db, { post });
    }
    expect(sent.map(({ to }) => to)).toEqual(Array(3).fill('ut@vamlua.example'));
  });

  it.each<[string, Record<string, string>, number, string, string]>([
    ['without an address', { email: '' }, 422, 'not_an_email', 'email'],
    ['with two addresses', { email: 'a@b.example,c@d.example' }, 422, 'not_an_email', 'email'],
    ['without leave', { consent: '' }, 422, 'newsletter_consent_needed', 'consent'],
    ['with a section that is none', { sections: 'du-lich' }, 422, 'newsletter_section_unknown', 'sections'],
  ])('%s is shown the form again with what was typed', async (_, over, status, fault, field) => {
    const { db, ask, shown, queryShown } = await aCounter();
    const answer = await ask({ edition: 'en', ...over });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(shown.at(-1)?.split('?')[0]).toBe('/ban-tin-thu');
    expect(newsletterPageWish(queryShown(), 'vi')).toEqual({
      email: over.email ?? 'ut@vamlua.example',
      ...{ edition: 'en', sections: over.sections ? [over.sections] : [], consent: over.consent ?? 'yes' },
      ...{ fault, field },
    });
    expect(await countSubscribers(db)).toEqual({ confirmed: 0, waiting: 0, returned: 0 });
  });

  it('is told when there is no newsletter, or the house cannot write it down', async () => {
    const off = await aCounter({ isOn: false });
    expect((await off.ask()).status).toBe(422);
    expect(newsletterPageWish(off.queryShown(), 'vi').fault).toBe('newsletter_off');
    const full = await aCounter({ isDiskFull: true });
    expect((await full.ask()).status).toBe(503);
    expect(newsletterPageWish(full.queryShown(), 'vi')).toMatchObject({
      ...{ fault: 'newsletter_not_kept', email: 'ut@vamlua.example', consent: 'yes' },
    });
  });

  it.each<[string, number, Record<string, string>, Record<string, string>?]>([
    ['from another site', 403, {}, { origin: 'https://mua-ban.example' }],
    ['from nowhere', 403, {}, {}],
    ['with a field nobody asked for', 400, { confirmedAt: '1' }],
    ['of no language', 400, { language: 'fr' }],
    ['in no edition', 400, { edition: 'fr' }],
    ['of a megabyte', 413, { email: 'a'.repeat(1_000_000) }],
  ])('%s is answered with %i and leaves nothing', async (_, status, over, headers) => {
    const { db, post, origin } = await aCounter();
    const form = { language: 'vi', email: 'ut@vamlua.example', edition: 'vi', consent: 'yes', ...over };
    const answer = await post('/dat-ban-tin', new URLSearchParams(form), headers ?? { origin });
    expect(answer.status).toBe(status);
    expect(await countSubscribers(db)).toMatchObject({ waiting: 0 });
  });

  it('and fills in every field is a program: thanked and not heard', async () => {
    const { db, ask } = await aCounter();
    expect((await ask({ website: 'https://mua-ban.example' })).status).toBe(303);
    expect(await countSubscribers(db)).toMatchObject({ waiting: 0 });
  });

  it('for a thousand addresses from one network asks for ten', async () => {
    const { db, ask } = await aCounter();
    for (let n = 0; n < 100; n += 1) await ask({ email: `u${n}@vamlua.example` });
    expect(await countSubscribers(db)).toMatchObject({ waiting: 10 });
  });
});

describe('a link of a mail', () => {
  it.each(['xac-nhan', 'lua-chon', 'thoi-nhan'])('%s changes nothing by being opened', async (word) => {
    const { db, ask, origin, keyOf, queryShown } = await aCounter();
    await ask();
    const before = await findSubscriber(db, 'ut@vamlua.example');
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${origin}/thu-ban-tin/${word}?ma=${await keyOf()}`, { method });
      expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    }
    expect(linkPageWish(queryShown())).toMatchObject({ email: 'ut@vamlua.example', key: await keyOf() });
    expect(await findSubscriber(db, 'ut@vamlua.example')).toEqual(before);
  });

  it('confirms, changes and leaves by its button', async () => {
    const { db, ask, post, keyOf, queryShown } = await aCounter();
    await ask();
    const key = await keyOf();
    await post(`/thu-ban-tin/xac-nhan?ma=${key}`);
    expect(linkPageWish(queryShown()).state).toBe('confirmed');
    expect(await countSubscribers(db)).toMatchObject({ confirmed: 1 });
    const choice = new URLSearchParams({ edition: 'en', sections: 'song-nuoc' });
    await post(`/thu-ban-tin/lua-chon?ma=${key}`, choice);
    expect(linkPageWish(queryShown())).toMatchObject({
      state: 'saved',
      language: 'en',
      sections: ['song-nuoc'],
    });
    const unknown = await post(
      `/thu-ban-tin/lua-chon?ma=${key}`,
      new URLSearchParams({ edition: 'en', sections: 'du-lich' }),
    );
    expect([unknown.status, linkPageWish(queryShown()).fault]).toEqual([422, 'newsletter_section_unknown']);
    expect(
      (await post(`/thu-ban-tin/lua-chon?ma=${key}`, new URLSearchParams({ edition: 'fr' }))).status,
    ).toBe(400);
    await post(`/thu-ban-tin/thoi-nhan?ma=${key}`);
    expect(linkPageWish(queryShown()).state).toBe('left');
    expect(await findSubscriber(db, 'ut@vamlua.example')).toBeNull();
    expect(await countWaitingMails(db)).toBe(0);
    expect((await post(`/thu-ban-tin/thoi-nhan?ma=${key}`)).status).toBe(404);
  });

  it('leaves by one press of a mail program, without our origin or a session, in either form of body', async () => {
    for (const body of [new URLSearchParams('List-Unsubscribe=One-Click'), oneClickForm()]) {
      const { db, ask, post, keyOf, shown } = await aCounter();
      await ask();
      const answer = await post(`/thu-ban-tin/thoi-nhan?ma=${await keyOf()}`, body, {});
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Bạn đã thôi nhận bản tin');
      expect(await findSubscriber(db, 'ut@vamlua.example')).toBeNull();
      expect(shown).toEqual([]);
    }
  });

  it.each(['xac-nhan', 'lua-chon'])('%s is not done by one press from elsewhere', async (word) => {
    const { db, ask, post, keyOf } = await aCounter();
    await ask();
    expect((await post(`/thu-ban-tin/${word}?ma=${await keyOf()}`, new URLSearchParams(), {})).status).toBe(
      403,
    );
    expect(await countSubscribers(db)).toMatchObject({ waiting: 1, confirmed: 0 });
  });

  it.each(['', 'a', 'a'.repeat(22), "' or 1=1 --", '%00', '../../x'])(
    'with the key %j is nobody’s',
    async (key) => {
      const { origin, queryShown, shown } = await aCounter();
      const answer = await fetch(`${origin}/thu-ban-tin/lua-chon?ma=${encodeURIComponent(key)}`);
      expect(answer.status).toBe(404);
      if (shown.length > 0)
        expect(linkPageWish(queryShown())).toMatchObject({ state: 'unknown', email: '', key: '' });
    },
  );
});

function oneClickForm(): FormData {
  const form = new FormData();
  form.set('List-Unsubscribe', 'One-Click');
  return form;
}
