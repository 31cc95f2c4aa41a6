import { describe, expect, it } from 'vitest';
import { listPeople, readActor } from '#db/people';
import { findSession, startSession } from '#db/sessions';
import { aManagingEditor, anAdmin, anEditorInChief, aReporter, aSection, openTestDb } from '#db/testing';
import { can } from '#lib/newsroom/permissions';
import { type Announcement, onAnnouncement } from './announce.ts';
import { allowLink } from './people-allow-link.ts';
import { changePerson } from './people-change.ts';
import { closePerson } from './people-close.ts';
import { endSessionsOfPerson } from './people-end-sessions.ts';
import { invitePerson } from './people-invite.ts';

const NOW = Date.UTC(2026, 10, 24);
const HA = {
  name: 'Lê Thu Hà',
  email: ' Ha@BenSong.example ',
  language: 'vi',
  roles: [{ role: 'editor', sectionIds: null }],
} as const;

async function aPaper() {
  const db = await openTestDb();
  return { db, quan: await anAdmin(db), lan: await aReporter(db) };
}

describe('inviting', () => {
  it('opens an account without a password, with its roles', async () => {
    const { db, quan } = await aPaper();
    const section = await aSection(db);
    const roles = [{ role: 'editor', sectionIds: [section.id] }] as const;
    const answer = await invitePerson(db, quan, { ...HA, roles }, NOW);
    const ha = (await listPeople(db)).find((person) => answer.ok && person.id === answer.personId);
    expect(ha).toMatchObject({ email: 'ha@bensong.example', hasPassword: false, roles });
  });

  it('is the administrator’s alone: not even the editor-in-chief’s', async () => {
    const { db, lan } = await aPaper();
    for (const actor of [lan, await aManagingEditor(db), await anEditorInChief(db)])
      expect(await invitePerson(db, actor, HA, NOW)).toMatchObject({ refusal: { code: 'people_not_yours' } });
  });

  it.each([
    [{ ...HA, name: ' ' }, 'name_needed'],
    [{ ...HA, email: 'ha' }, 'not_an_email'],
    [{ ...HA, roles: [] }, 'role_needed'],
    [{ ...HA, roles: [{ role: 'editor', sectionIds: [] }] }, 'sections_needed'],
    [{ ...HA, roles: [{ role: 'admin', sectionIds: ['x'] }] }, 'bad_input'],
  ] as const)('refuses a form that is not whole (%#)', async (form, code) => {
    const { db, quan } = await aPaper();
    expect(await invitePerson(db, quan, form, NOW)).toMatchObject({ refusal: { code } });
  });

  it('does not take an address twice, in any spelling', async () => {
    const { db, quan } = await aPaper();
    await invitePerson(db, quan, HA, NOW);
    const again = await invitePerson(db, quan, { ...HA, email: 'HA@bensong.example' }, NOW);
    expect(again).toMatchObject({ refusal: { code: 'email_taken', fields: ['email'] } });
  });
});

describe('changing a person', () => {
  it('gives and takes roles from the next request on, and says so to open documents', async () => {
    const { db, quan, lan } = await aPaper();
    const heard: Announcement[] = [];
    const stop = onAnnouncement((announcement) => heard.push(announcement));
    const change = { personId: lan.personId, name: 'Lan', email: 'lan@bensong.example' };
    await changePerson(db, quan, { ...change, roles: [{ role: 'managing_editor', sectionIds: null }] }, NOW);
    stop();
    const after = await readActor(db, lan.personId);
    expect(after && can(after, 'publish_stories')).toBe(true);
    expect(after?.roles).toHaveLength(1);
    expect(heard).toEqual([{ kind: 'rights_changed', personId: lan.personId }]);
  });

  it('never leaves the paper without an administrator', async () => {
    const { db, quan } = await aPaper();
    const change = { personId: quan.personId, name: 'Quân', email: 'quan@bensong.example' };
    const roles = [{ role: 'reporter', sectionIds: null }] as const;
    expect(await changePerson(db, quan, { ...change, roles }, NOW)).toMatchObject({
      refusal: { code: 'last_admin' },
    });
    await anAdmin(db);
    expect(await changePerson(db, quan, { ...change, roles }, NOW)).toEqual({ ok: true });
  });
});

describe('closing an account', () => {
  it('ends every session for good, and opening it again brings none back', async () => {
    const { db, quan, lan } = await aPaper();
    const session = { tokenHash: 'a-hash', personId: lan.personId, now: NOW, expiresAt: NOW + 1000 };
    await db.transaction((tx) => startSession(tx, session));
    await closePerson(db, quan, { personId: lan.personId, isClosed: true }, NOW);
    expect(await readActor(db, lan.personId)).toBeNull();
    await closePerson(db, quan, { personId: lan.personId, isClosed: false }, NOW);
    expect(await readActor(db, lan.personId)).not.toBeNull();
    expect(await findSession(db, 'a-hash', NOW)).toBeNull();
  });

  it('is refused for oneself, for the last administrator and to strangers', async () => {
    const { db, quan, lan } = await aPaper();
    const other = await anAdmin(db);
    const close = (actor: typeof lan, personId: string) =>
      closePerson(db, actor, { personId, isClosed: true }, NOW);
    expect(await close(quan, quan.personId)).toMatchObject({ refusal: { code: 'not_yourself' } });
    expect(await close(lan, other.personId)).toMatchObject({ refusal: { code: 'people_not_yours' } });
    expect(await close(quan, other.personId)).toEqual({ ok: true });
    expect(await close(quan, 'nobody')).toMatchObject({ refusal: { code: 'no_such_person' } });
  });
});

describe('links and sessions of others', () => {
  it('invites whoever has no password yet, and makes no link for a closed account', async () => {
    const { db, quan, lan } = await aPaper();
    const { personId } = lan;
    expect(await allowLink(db, quan, { personId }, NOW)).toEqual({ ok: true, purpose: 'invite' });
    await closePerson(db, quan, { personId, isClosed: true }, NOW);
    expect(await allowLink(db, quan, { personId }, NOW)).toMatchObject({
      refusal: { code: 'account_closed' },
    });
  });

  it('ends sessions for the administrator only', async () => {
    const { db, quan, lan } = await aPaper();
    const session = { tokenHash: 'a-hash', personId: lan.personId, now: NOW, expiresAt: NOW + 1000 };
    await db.transaction((tx) => startSession(tx, session));
    expect(await endSessionsOfPerson(db, lan, { personId: quan.personId }, NOW)).toMatchObject({
      refusal: { code: 'people_not_yours' },
    });
    await endSessionsOfPerson(db, quan, { personId: lan.personId }, NOW);
    expect(await findSession(db, 'a-hash', NOW)).toBeNull();
  });
});
