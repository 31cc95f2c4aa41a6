import { describe, expect, it } from 'vitest';
import { findCredentialLink, recordCredentialLink, spendCredentialLink } from './credential-links.ts';
import { grantRole, listHolders, revokeRole } from './held-roles.ts';
import {
  disablePerson,
  enablePerson,
  findCredentials,
  findPersonByEmail,
  listPeople,
  readActor,
  savePerson,
} from './people.ts';
import { endSession, endSessionsOf, findSession, listSessions, startSession } from './sessions.ts';
import { aPerson, openTestDb } from './testing.ts';

describe('people', () => {
  it('are found by any spelling of their address, and never with their hash', async () => {
    const db = await openTestDb();
    const id = await db.transaction((tx) =>
      savePerson(tx, { name: ' Mai Ngạn ', email: ' Mai@Example.com', passwordHash: 'hash', now: 1 }),
    );
    const person = await findPersonByEmail(db, 'MAI@example.com ');
    expect(person).toMatchObject({ id, name: 'Mai Ngạn', email: 'mai@example.com', hasPassword: true });
    expect(JSON.stringify(person)).not.toContain('"hash"');
    expect(await findCredentials(db, 'mai@example.com')).toMatchObject({ passwordHash: 'hash' });
  });

  it('are listed by given name', async () => {
    const db = await openTestDb();
    for (const name of ['Trần Biển', 'Nguyễn Ánh', 'Lê Văn An', 'Lê An'])
      await db.transaction((tx) => savePerson(tx, { name, email: name, now: 1 }));
    const names = (await listPeople(db)).map((person) => person.name);
    expect(names).toEqual(['Lê An', 'Lê Văn An', 'Nguyễn Ánh', 'Trần Biển']);
  });

  it('keep what a later save does not mention', async () => {
    const db = await openTestDb();
    const save = (name: string, more = {}) =>
      db.transaction((tx) => savePerson(tx, { id: 'mai', name, email: 'mai@example.com', now: 1, ...more }));
    await save('Mai', { passwordHash: 'hash', language: 'en' });
    await save('Mai Ngạn');
    expect(await findPersonByEmail(db, 'mai@example.com')).toMatchObject({
      name: 'Mai Ngạn',
      language: 'en',
      hasPassword: true,
    });
  });

  it('are nobody once disabled, and signed out for good', async () => {
    const db = await openTestDb();
    const { personId } = await aPerson(db, { role: 'reporter' });
    await db.transaction((tx) => startSession(tx, { tokenHash: 'h', personId, now: 1, expiresAt: 100 }));
    await db.transaction((tx) => disablePerson(tx, personId, 5));
    expect(await readActor(db, personId)).toBeNull();
    expect(await findSession(db, 'h', 6)).toBeNull();
    await db.transaction((tx) => enablePerson(tx, personId));
    expect(await findSession(db, 'h', 7)).toBeNull();
    expect(await readActor(db, personId)).not.toBeNull();
  });

  it('hold roles in sections, and lose them', async () => {
    const db = await openTestDb();
    const editor = await aPerson(db, { role: 'editor', sections: ['a'] });
    const chief = await aPerson(db, { role: 'managing_editor' });
    expect(await listHolders(db, ['editor', 'managing_editor'], 'b')).toEqual([chief.personId]);
    expect(await listHolders(db, ['editor'], 'a')).toEqual([editor.personId]);
    const held = { personId: editor.personId, role: 'editor' } as const;
    await db.transaction((tx) => grantRole(tx, { ...held, sectionIds: null, by: null, now: 2 }));
    expect((await readActor(db, editor.personId))?.roles).toEqual([{ role: 'editor', sectionIds: null }]);
    await db.transaction((tx) => revokeRole(tx, held));
    const listed = await listPeople(db);
    expect(listed.find((person) => person.id === editor.personId)?.roles).toEqual([]);
  });
});

describe('sessions', () => {
  it('end by their person, by time, and all but one', async () => {
    const db = await openTestDb();
    const mai = await aPerson(db, { role: 'reporter' });
    const other = await aPerson(db, { role: 'reporter' });
    await db.transaction(async (tx) => {
      for (const tokenHash of ['a', 'b', 'c'])
        await startSession(tx, { tokenHash, personId: mai.personId, now: 1, expiresAt: 100 });
    });
    const end = (tokenHash: string, personId: string) =>
      db.transaction((tx) => endSession(tx, { tokenHash, personId, now: 2 }));
    expect(await end('a', other.personId)).toBe(false);
    expect(await end('a', mai.personId)).toBe(true);
    expect(await findSession(db, 'a', 3)).toBeNull();
    await db.transaction((tx) => endSessionsOf(tx, { personId: mai.personId, now: 3, except: 'b' }));
    expect((await listSessions(db, mai.personId, 4)).map((session) => session.id)).toEqual(['b']);
    expect(await findSession(db, 'b', 99)).not.toBeNull();
    expect(await findSession(db, 'b', 100)).toBeNull();
  });
});

describe('invitations and resets', () => {
  it('work once, until they expire, and only the newest', async () => {
    const db = await openTestDb();
    const { personId } = await aPerson(db, { role: 'reporter' });
    const link = { personId, purpose: 'reset', by: null, now: 1, expiresAt: 10 } as const;
    await db.transaction((tx) => recordCredentialLink(tx, { ...link, tokenHash: 'old' }));
    await db.transaction((tx) => recordCredentialLink(tx, { ...link, tokenHash: 'new' }));
    expect(await findCredentialLink(db, 'old', 2)).toBeNull();
    expect(await findCredentialLink(db, 'new', 10)).toBeNull();
    const spend = () => db.transaction((tx) => spendCredentialLink(tx, 'new', 2));
    expect(await spend()).toEqual({ personId, purpose: 'reset' });
    expect(await spend()).toBeNull();
  });
});
