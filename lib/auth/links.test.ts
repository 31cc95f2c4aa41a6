import { describe, expect, it } from 'vitest';
import { disablePerson, isWithoutPeople, listPeople } from '#db/people';
import { readSettings } from '#db/settings';
import { aReporter, openTestDb } from '#db/testing';
import { actorOfCookie } from './actor-of-cookie.ts';
import { changePassword } from './change-password.ts';
import { findLink, makeCredentialLink, spendLink } from './credential-link.ts';
import { makeFirstAdministrator, setupWord } from './first-administrator.ts';
import { ownPath } from './own-path.ts';
import { signIn } from './sign-in.ts';
import { aPassword, aSessionCookie } from './testing.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const password = 'nước lên cầu nổi';
const refused = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });

async function invited() {
  const db = await openTestDb();
  const lan = await aReporter(db, { email: 'lan@bensong.example' });
  const path = await makeCredentialLink(db, { personId: lan.personId, purpose: 'invite', by: null }, NOW);
  return { db, lan, token: path.replace('/invite/', '') };
}

describe('an invitation', () => {
  it('lets the person choose a password, once', async () => {
    const { db, token } = await invited();
    expect(await spendLink(db, { token, password }, NOW + DAY)).toEqual({ ok: true });
    const attempt = { email: 'lan@bensong.example', password, keep: false, address: '', device: '' };
    expect((await signIn(db, attempt, NOW + DAY)).ok).toBe(true);
    expect(await spendLink(db, { token, password: 'một câu khác hẳn' }, NOW + DAY)).toEqual(
      refused('link_spent'),
    );
  });

  it('stays good after a password that is refused', async () => {
    const { db, token } = await invited();
    expect(await spendLink(db, { token, password: '12345678' }, NOW)).toEqual(refused('password_common'));
    expect(await findLink(db, token, NOW)).toMatchObject({ purpose: 'invite' });
  });

  it('ends after a week, when a newer one is made, and with the account', async () => {
    const { db, lan, token } = await invited();
    expect(await findLink(db, token, NOW + 7 * DAY)).toBeNull();
    await makeCredentialLink(db, { personId: lan.personId, purpose: 'invite', by: null }, NOW);
    expect(await findLink(db, token, NOW)).toBeNull();
    const again = await invited();
    await again.db.transaction((tx) => disablePerson(tx, again.lan.personId, NOW));
    expect(await findLink(again.db, again.token, NOW)).toBeNull();
  });

  it('used twice at once counts once, and ends the sessions there were', async () => {
    const { db, lan, token } = await invited();
    const cookie = await aSessionCookie(db, lan.personId, { now: NOW });
    const answers = await Promise.all(
      [1, 2].map((n) => spendLink(db, { token, password: `${password} ${n}` }, NOW)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await actorOfCookie(db, `${cookie.name}=${cookie.value}`, NOW + 1)).toBeNull();
  });
});

describe('a changed password', () => {
  it('needs the old one, and ends the other sessions but not this', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    await aPassword(db, lan.personId, password);
    const here = await aSessionCookie(db, lan.personId, { now: NOW });
    const there = await aSessionCookie(db, lan.personId, { now: NOW });
    const change = { current: 'không nhớ', next: 'một câu khác hẳn', sessionId: here.sessionId };
    expect(await changePassword(db, lan, change, NOW)).toEqual(refused('wrong_password'));
    expect(await changePassword(db, lan, { ...change, current: password }, NOW)).toEqual({ ok: true });
    expect(await actorOfCookie(db, `${here.name}=${here.value}`, NOW)).not.toBeNull();
    expect(await actorOfCookie(db, `${there.name}=${there.value}`, NOW)).toBeNull();
  });
});

describe('the first administrator', () => {
  const quan = {
    ...{ word: setupWord(), paperName: 'Tin Phố Núi', name: 'Quân' },
    ...{ email: 'Quan@bensong.example', password },
  };

  it('is made by whoever can read the terminal, while nobody is there', async () => {
    const db = await openTestDb();
    expect(await makeFirstAdministrator(db, { ...quan, word: 'guess' }, NOW)).toEqual(
      refused('wrong_setup_word'),
    );
    expect(await makeFirstAdministrator(db, { ...quan, word: 'Ế'.repeat(16) }, NOW)).toEqual(
      refused('wrong_setup_word'),
    );
    expect(await isWithoutPeople(db)).toBe(true);
    expect(await makeFirstAdministrator(db, quan, NOW)).toEqual({ ok: true });
    expect(await listPeople(db)).toMatchObject([
      { email: 'quan@bensong.example', isDemo: false, roles: [{ role: 'admin', sectionIds: null }] },
    ]);
  });

  it('says how the paper is called; until then it is nobody’s', async () => {
    const db = await openTestDb();
    expect((await readSettings(db)).paperName).toBe('Báo chưa đặt tên');
    await makeFirstAdministrator(db, { ...quan, word: 'guess' }, NOW);
    expect((await readSettings(db)).paperName).toBe('Báo chưa đặt tên');
    await makeFirstAdministrator(db, quan, NOW);
    expect((await readSettings(db)).paperName).toBe('Tin Phố Núi');
  });

  it('is one: a second is refused, also when both ask at once', async () => {
    const db = await openTestDb();
    const answers = await Promise.all(
      [1, 2].map((n) => makeFirstAdministrator(db, { ...quan, email: `q${n}@x.vn` }, NOW)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await makeFirstAdministrator(db, quan, NOW)).toEqual(refused('already_set_up'));
  });
});

describe('where one goes after signing in', () => {
  it.each([
    ['/desk/stories/12?tab=history', '/desk/stories/12?tab=history'],
    ['/desk/../sign-in', '/sign-in'],
    [undefined, '/desk'],
    ['', '/desk'],
    ['desk', '/desk'],
    ['//evil.example', '/desk'],
    ['/\\evil.example', '/desk'],
    ['/desk\\..\\evil', '/desk'],
    ['/\t/evil.example', '/desk'],
    ['https://evil.example/desk', '/desk'],
    ['javascript:alert(1)', '/desk'],
  ])('%s: %s', (wanted, path) => {
    expect(ownPath(wanted)).toBe(path);
  });
});
