import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listDigests } from '#db/digests';
import { countWaitingMails, takeDueMails } from '#db/newsletter-mails';
import { takeOffShelf } from '#db/shelf';
import { anArticle, aSection } from '#db/testing';
import { askForNewsletter } from '#lib/desk/ask-for-newsletter';
import { leaveNewsletter } from '#lib/desk/leave-newsletter';
import {
  ASKED,
  aPaperWithNewsletter,
  aPost,
  aSubscriber,
  DAY,
  HOUR,
  MINUTE,
  SIX,
  sendAll,
  switchOff,
  switchOn,
} from './newsletter-testing.ts';
import { openDueIssue } from './open-issue.ts';
import { sendNewsletter } from './send-newsletter.ts';

let db: Database;
let again: () => Database;
let river: string;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  ({ db, again } = await aPaperWithNewsletter());
  river = (await aSection(db, { slug: 'song-nuoc', nameVi: 'Sông nước' })).id;
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe('an issue of the newsletter', () => {
  it('goes out once at its hour, to whoever confirmed, and not before it', async () => {
    await aSubscriber(db, 'ut');
    const waits = { email: 'waits@readers.example', language: 'vi', sections: [], isAgreed: true } as const;
    await askForNewsletter(db, waits, ASKED);
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    await sendAll(db, post, SIX - 1);
    expect(issues()).toEqual([]);
    await sendAll(db, post);
    expect(issues()).toEqual(['ut']);
    await sendAll(db, post, SIX + HOUR);
    await sendAll(db, post, SIX + 23 * HOUR);
    expect(issues()).toEqual(['ut']);
    expect(await listDigests(db)).toMatchObject([{ day: '2026-11-26', sent: 1, waiting: 0 }]);
  });

  it('has what was published since yesterday and is live: front first, by the sections that were chosen', async () => {
    const town = (await aSection(db, { slug: 'pho-thi' })).id;
    await aSubscriber(db, 'all');
    await aSubscriber(db, 'river', { sections: ['song-nuoc'] });
    await aSubscriber(db, 'english', { language: 'en' });
    await anArticle(db, { headline: 'Hôm kia', publishedAt: SIX - DAY });
    await anArticle(db, { headline: 'Sông', sectionId: river, publishedAt: SIX - 2 * HOUR });
    await anArticle(db, { headline: 'Phố', sectionId: town, publishedAt: SIX - HOUR });
    await anArticle(db, { headline: 'Sáng nay', sectionId: town, publishedAt: SIX + 1 });
    const { post, sent, issues } = aPost();
    await sendAll(db, post);
    const textFor = (name: string) => sent.findLast(({ to }) => to.startsWith(name))?.text ?? '';
    expect(issues().sort()).toEqual(['all', 'river']);
    expect(textFor('all')).toMatch(/Phố[\s\S]*Sông/);
    expect(textFor('all')).not.toMatch(/Hôm kia|Sáng nay/);
    expect(textFor('river')).not.toContain('Phố');
    expect(await listDigests(db)).toMatchObject([{ sent: 2, nothing: 1 }]);
  });

  it('is not made of nothing', async () => {
    await aSubscriber(db, 'ut');
    await anArticle(db, { publishedAt: SIX - 2 * DAY });
    const { post, issues } = aPost();
    await sendAll(db, post);
    expect(issues()).toEqual([]);
    await anArticle(db, { publishedAt: SIX - HOUR });
    await sendAll(db, post, SIX + HOUR);
    expect(issues()).toEqual([]);
  });

  it('of today comes late after a night without power, those of missed days do not', async () => {
    await aSubscriber(db, 'ut');
    await anArticle(db, { headline: 'Ba hôm trước', publishedAt: SIX - 3 * DAY + HOUR });
    await anArticle(db, { headline: 'Đêm qua', publishedAt: SIX - HOUR });
    const { post, sent, issues } = aPost();
    await sendAll(db, post, SIX + 14 * HOUR);
    expect(issues()).toEqual(['ut']);
    expect(sent.at(-1)?.text).not.toContain('Ba hôm trước');
  });

  it('waits for tomorrow when the newsletter is switched on after its hour, and tells nothing twice when that is moved', async () => {
    await aSubscriber(db, 'ut');
    await anArticle(db, { headline: 'Đêm qua', publishedAt: SIX - HOUR });
    const { post, sent, issues } = aPost();
    await switchOn(db, SIX + 1);
    await sendAll(db, post, SIX + HOUR);
    expect(issues()).toEqual([]);
    await sendAll(db, post, SIX + DAY);
    expect(issues()).toEqual([]);
    await anArticle(db, { headline: 'Trưa nay', publishedAt: SIX + DAY - HOUR });
    await switchOn(db, SIX + DAY + HOUR, 18);
    await anArticle(db, { headline: 'Chiều nay', publishedAt: SIX + 36 * HOUR - HOUR });
    await sendAll(db, post, SIX + 36 * HOUR);
    expect(issues()).toEqual([]);
    await anArticle(db, { headline: 'Đêm ấy', publishedAt: SIX + 40 * HOUR });
    await sendAll(db, post, SIX + 60 * HOUR);
    expect(sent.at(-1)?.text).toContain('Chiều nay');
    expect(sent.at(-1)?.text).toContain('Đêm ấy');
    expect(sent.at(-1)?.text).not.toContain('Trưa nay');
  });

  it('stops in the middle when the newsletter is switched off, and goes on when that was a mistake', async () => {
    for (let n = 0; n < 25; n += 1) await aSubscriber(db, `ut${n}`);
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    await sendNewsletter(db, { post, now: () => SIX });
    await switchOff(db);
    await sendAll(db, post, SIX + MINUTE);
    expect(issues()).toHaveLength(20);
    await switchOn(db, SIX + 2 * MINUTE);
    await sendAll(db, post, SIX + 3 * MINUTE);
    expect(new Set(issues()).size).toBe(25);
  });

  it('leaves a story out that was withdrawn between two mails', async () => {
    for (let n = 0; n < 21; n += 1) await aSubscriber(db, `ut${n}`);
    await anArticle(db, { headline: 'Ở lại', publishedAt: SIX - 2 * HOUR });
    const gone = await anArticle(db, { headline: 'Bị gỡ', publishedAt: SIX - HOUR });
    const { post, sent } = aPost();
    await sendNewsletter(db, { post, now: () => SIX });
    await db.transaction((tx) => takeOffShelf(tx, gone));
    await sendAll(db, post);
    expect(sent).toHaveLength(21);
    expect(sent[0]?.text).toContain('Bị gỡ');
    expect(sent.at(-1)?.text).not.toContain('Bị gỡ');
    expect(sent.at(-1)?.text).toContain('Ở lại');
  });
});

describe('every subscriber gets one mail a day', () => {
  it('with two processes at work at the same moment', async () => {
    for (let n = 0; n < 30; n += 1) await aSubscriber(db, `ut${n}`);
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    const other = again();
    closing.push(() => other.close());
    for (let n = 0; n < 4; n += 1)
      await Promise.all([db, other].map((one) => sendNewsletter(one, { post, now: () => SIX })));
    expect(issues()).toHaveLength(30);
    expect(new Set(issues()).size).toBe(30);
  });

  it('when a process died in the middle: what it had not begun goes out when its hold runs out', async () => {
    await aSubscriber(db, 'ut');
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    await openDueIssue(db, SIX);
    await db.transaction((tx) => takeDueMails(tx, { now: SIX, leaseMs: 30 * MINUTE, limit: 20 }));
    await sendAll(db, post, SIX + MINUTE);
    expect(issues()).toEqual([]);
    await sendAll(db, post, SIX + HOUR);
    expect(issues()).toEqual(['ut']);
  });

  it('and not a second one when it died while handing over: nobody can know, and that is said', async () => {
    await aSubscriber(db, 'ut');
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    const dying = aPost(() => Promise.reject(new Error('killed')));
    await expect(sendNewsletter(db, { post: dying.post, now: () => SIX })).rejects.toThrow('killed');
    await sendAll(db, post, SIX + HOUR);
    expect(issues()).toEqual([]);
    expect(await listDigests(db)).toMatchObject([{ unclear: 1, waiting: 0 }]);
  });

  it('unless they leave while it is being made ready', async () => {
    const key = await aSubscriber(db, 'ut');
    await anArticle(db, { publishedAt: SIX - HOUR });
    const { post, issues } = aPost();
    const busy = aPost(async () => ({ code: 451, command: 'RCPT TO', words: '' }));
    await sendNewsletter(db, { post: busy.post, now: () => SIX });
    expect(await countWaitingMails(db)).toBe(1);
    await leaveNewsletter(db, key);
    await sendAll(db, post, SIX + HOUR);
    expect(issues()).toEqual([]);
    expect(await countWaitingMails(db)).toBe(0);
  });
});
