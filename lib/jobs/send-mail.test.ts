import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listDigests } from '#db/digests';
import { countWaitingMails } from '#db/newsletter-mails';
import { countSubscribers } from '#db/subscribers';
import { anArticle } from '#db/testing';
import { smtpPost } from '#lib/mail/smtp-post';
import { aMailServer, readMail } from '#lib/mail/smtp-testing';
import { cleanUp } from './clean-up.ts';
import {
  aPaperWithNewsletter,
  aPost,
  aSubscriber,
  DAY,
  HOUR,
  MINUTE,
  SIX,
  sendAll,
  subscriberNamed,
} from './newsletter-testing.ts';
import { sendNewsletter } from './send-newsletter.ts';

let db: Database;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  ({ db } = await aPaperWithNewsletter());
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const aRealPost = async () => {
  const server = await aMailServer();
  const post = smtpPost(server.url, { name: '', address: 'ban-tin@bensong.example' });
  closing.push(server.close, post.close);
  return { server, post };
};

describe('over a real mail server', () => {
  it('an issue arrives as it was set: Vietnamese whole, both forms, the headers of one press', async () => {
    const key = await aSubscriber(db, 'ut');
    await anArticle(db, {
      headline: 'Ẳ Ễ Ộng: nước “lớn”',
      standfirst: 'Sapo dài.',
      publishedAt: SIX - HOUR,
    });
    const { server, post } = await aRealPost();
    await sendAll(db, post);
    const came = server.delivered
      .map(({ raw }) => readMail(raw))
      .find(({ headers }) => headers.includes('List-ID'));
    expect(came?.headers).toContain(
      `List-Unsubscribe: <http://localhost:3000/thu-ban-tin/thoi-nhan?ma=${key}>`,
    );
    expect(came?.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(came?.headers).toContain('List-ID: <newsletter.localhost>');
    expect(came?.headers).toMatch(/Message-ID: <newsletter-2026-11-26-\d+@bensong\.example>/);
    expect(came?.headers).toContain('To: ut@readers.example');
    for (const form of [came?.text, came?.html]) {
      expect(form).toContain('Ẳ Ễ Ộng: nước “lớn”');
      expect(form).toContain('Thứ Năm, 26/11/2026');
      expect(form).toContain(`ma=${key}`);
    }
    expect(server.delivered.every(({ raw }) => /^[\x20-\x7e\r\n\t]*$/.test(raw))).toBe(true);
  });

  it('an unknown address is given up at once, a full mailbox after three times in a row', async () => {
    await aSubscriber(db, 'nobody');
    await aSubscriber(db, 'full');
    await aSubscriber(db, 'ut');
    const { server, post } = await aRealPost();
    for (let day = 0; day < 5; day += 1) {
      await anArticle(db, { publishedAt: SIX + day * DAY - HOUR });
      await sendAll(db, post, SIX + day * DAY);
    }
    const times = (name: string) => server.asked.filter((address) => address.startsWith(name)).length;
    expect({ nobody: times('nobody'), full: times('full'), ut: times('ut') }).toEqual({
      nobody: 1,
      full: 3,
      ut: 5,
    });
    expect(await countSubscribers(db)).toEqual({ confirmed: 1, waiting: 0, returned: 2 });
    const nobody = await subscriberNamed(db, 'nobody');
    expect(nobody.lastReturn).toContain('5.1.1');
    expect(nobody.lastReturn).not.toContain('@');
    await cleanUp(db, SIX + 40 * DAY);
    expect(await countSubscribers(db)).toEqual({ confirmed: 1, waiting: 0, returned: 0 });
  });

  it('“not now” is tried again after longer and longer waits, and yesterday’s issue is given up', async () => {
    await aSubscriber(db, 'busy');
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { server, post } = await aRealPost();
    for (let minute = 0; minute < 60; minute += 1) await sendAll(db, post, SIX + minute * MINUTE);
    expect(server.asked).toHaveLength(4);
    await sendAll(db, post, SIX + 25 * HOUR);
    expect(await listDigests(db)).toMatchObject([{}, { day: '2026-11-26', failed: 1, waiting: 0 }]);
    expect(await countSubscribers(db)).toMatchObject({ confirmed: 1, returned: 0 });
  });

  it('an address that is called unknown only when the text has come is given up at once too', async () => {
    await aSubscriber(db, 'gone');
    const { server, post } = await aRealPost();
    for (let day = 0; day < 3; day += 1) {
      await anArticle(db, { publishedAt: SIX + day * DAY - HOUR });
      await sendAll(db, post, SIX + day * DAY);
    }
    expect(server.asked).toEqual(['gone@readers.example']);
    expect(await listDigests(db)).toMatchObject([{}, {}, { failed: 0, returned: 1 }]);
    expect(await countSubscribers(db)).toMatchObject({ confirmed: 0, returned: 1 });
  });

  it('a mail whose text is refused has failed, and its address is not blamed', async () => {
    await aSubscriber(db, 'spam');
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post } = await aRealPost();
    await sendAll(db, post);
    expect(await listDigests(db)).toMatchObject([{ failed: 1, returned: 0 }]);
    expect((await subscriberNamed(db, 'spam')).returns).toBe(0);
  });

  it('with no server at all everything waits, counted against nobody, and goes out when it is back', async () => {
    for (let n = 0; n < 3; n += 1) await aSubscriber(db, `ut${n}`);
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { server, post } = await aRealPost();
    await server.close();
    for (let n = 0; n < 30; n += 1) await sendNewsletter(db, { post, now: () => SIX + n * MINUTE });
    expect(await countWaitingMails(db)).toBe(3);
    expect(await countSubscribers(db)).toMatchObject({ confirmed: 3, returned: 0 });
    const back = aPost();
    await sendAll(db, back.post, SIX + HOUR);
    expect(back.issues().sort()).toEqual(['ut0', 'ut1', 'ut2']);
  });
});
