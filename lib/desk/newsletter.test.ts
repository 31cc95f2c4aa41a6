import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { readSettings } from '#db/settings';
import { countSubscribers, findSubscriber } from '#db/subscribers';
import { readTagVersions } from '#db/tag-versions';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { aPost, aSubscriber } from '#lib/jobs/newsletter-testing';
import { ROLES, type Role } from '#lib/newsroom/people';
import { changeNewsletter } from './change-newsletter.ts';
import { eraseSubscriber } from './erase-subscriber.ts';
import { sendTestIssue } from './send-test-issue.ts';
import { aNewsroom, aStory, granted, type Newsroom } from './testing.ts';

const NOW = Date.parse('2026-11-26T10:00+07:00');
const HOUR = 3_600_000;

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

const draft = { isOn: true, hour: 6, introVi: 'Chào buổi sáng.', introEn: '' };
const sending = { canSend: true, now: NOW };
const switchOn = async () => granted(await changeNewsletter(db, room.thu, draft, sending));

describe('the newsletter is led', () => {
  const actors = (): Record<Role, Newsroom['lan']> => ({
    contributor: room.an,
    reporter: room.lan,
    editor: room.ha,
    managing_editor: room.thu,
    editor_in_chief: room.tong,
    admin: room.quan,
  });
  it.each(ROLES)('by the managing editor and the editor-in-chief, and nobody else: %s', async (role) => {
    await switchOn();
    await aSubscriber(db, 'ut');
    await aStory(db, room, { visibility: 'live', now: NOW - HOUR });
    const actor = actors()[role];
    const leads = role === 'managing_editor' || role === 'editor_in_chief';
    const before = await dumpOf(db);
    const answers = [
      await changeNewsletter(db, actor, { ...draft, hour: 7 }, sending),
      await sendTestIssue(db, actor, { language: 'vi' }, { post: aPost().post, now: NOW }),
      await eraseSubscriber(db, actor, { email: 'ut@readers.example' }, NOW),
    ];
    expect(answers.map(({ ok }) => ok)).toEqual([leads, leads, leads]);
    if (leads) return;
    for (const answer of answers) expect(answer).toMatchObject({ refusal: { code: 'newsletter_not_yours' } });
    expect(await dumpOf(db)).toEqual(before);
  });

  it('on: from the moment it is switched on or its hour is moved, and its link stands on every page', async () => {
    const { site: before = 0 } = await readTagVersions(db, ['site']);
    await switchOn();
    expect((await readSettings(db)).newsletter).toEqual({ ...draft, since: NOW });
    expect((await readTagVersions(db, ['site'])).site).toBeGreaterThan(before);
    const later = { canSend: true, now: NOW + HOUR };
    granted(await changeNewsletter(db, room.thu, { ...draft, introVi: 'Chào.' }, later));
    expect((await readSettings(db)).newsletter.since).toBe(NOW);
    granted(await changeNewsletter(db, room.thu, { ...draft, hour: 18 }, later));
    expect((await readSettings(db)).newsletter.since).toBe(NOW + HOUR);
  });

  it('on only where mails can go out; off, and its words, anywhere', async () => {
    const nowhere = { canSend: false, now: NOW };
    expect(await changeNewsletter(db, room.thu, draft, nowhere)).toMatchObject({
      refusal: { code: 'newsletter_no_server' },
    });
    granted(await changeNewsletter(db, room.thu, { ...draft, isOn: false }, nowhere));
  });
});

describe('a test issue', () => {
  it('goes to who asks for it, marked, without anybody’s links', async () => {
    await switchOn();
    await aStory(db, room, { visibility: 'live', headline: 'Phà chạy lại', now: NOW - HOUR });
    const { post, sent } = aPost();
    const { address, isSent } = granted(
      await sendTestIssue(db, room.thu, { language: 'vi' }, { post, now: NOW }),
    );
    expect([address, isSent]).toEqual([sent[0]?.to, true]);
    expect(sent[0]?.subject).toBe('[Thử] Bản tin Bến Sông, Thứ Sáu, 27/11/2026');
    expect(sent[0]?.text).toContain('Phà chạy lại');
    expect(sent[0]?.text).toContain('Chào buổi sáng.');
    expect(`${sent[0]?.html}${JSON.stringify(sent[0]?.headers)}`).not.toContain('thu-ban-tin');
  });

  it('is not made of nothing, of a draft, or of an embargoed story', async () => {
    await aStory(db, room, { stage: 'approved', now: NOW - HOUR });
    await aStory(db, room, { visibility: 'withdrawn', now: NOW - HOUR });
    const { post, sent } = aPost();
    expect(await sendTestIssue(db, room.thu, { language: 'vi' }, { post, now: NOW })).toMatchObject({
      refusal: { code: 'newsletter_nothing_new' },
    });
    expect(sent).toEqual([]);
  });

  it('that the mail server does not take is a refusal with its words', async () => {
    await aStory(db, room, { visibility: 'live', now: NOW - HOUR });
    const { post } = aPost(async () => ({ code: 535, command: 'AUTH PLAIN', words: '535 wrong password' }));
    expect(await sendTestIssue(db, room.thu, { language: 'vi' }, { post, now: NOW })).toMatchObject({
      refusal: { code: 'mail_not_taken', facts: { words: '535 wrong password' } },
    });
  });
});

it('who asks to be erased is erased, and the ledger does not know their address', async () => {
  await switchOn();
  await aSubscriber(db, 'ut');
  granted(await eraseSubscriber(db, room.thu, { email: ' UT@readers.example' }, NOW));
  expect(await findSubscriber(db, 'ut@readers.example')).toBeNull();
  expect(await countSubscribers(db)).toEqual({ confirmed: 0, waiting: 0, returned: 0 });
  expect(JSON.stringify(await dumpOf(db))).not.toContain('ut@readers');
  for (const email of ['ut@readers.example', 'lan@readers.example'])
    expect(await eraseSubscriber(db, room.thu, { email }, NOW)).toMatchObject({
      refusal: { code: 'no_such_subscriber', fields: ['email'] },
    });
  expect(await eraseSubscriber(db, room.thu, { email: 'ut' }, NOW)).toMatchObject({
    refusal: { code: 'not_an_email' },
  });
});
