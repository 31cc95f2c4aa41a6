import { describe, expect, it } from 'vitest';
import { disablePerson } from '#db/people';
import { endSession, startSession } from '#db/sessions';
import { aReporter, openTestDb } from '#db/testing';
import { actorOfCookie } from './actor-of-cookie.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { hashToken, newToken, sealToken } from './session-token.ts';

async function signedIn() {
  const db = await openTestDb();
  const lan = await aReporter(db, { name: 'Lan' });
  const token = newToken();
  const tokenHash = hashToken(token);
  const { personId } = lan;
  await db.transaction((tx) => startSession(tx, { tokenHash, personId, now: 1_000, expiresAt: 1_000_000 }));
  return { db, lan, tokenHash, cookie: `theme=dark; ${SESSION_COOKIE}=${await sealToken(token)}; a=b` };
}

describe('the person behind a cookie', () => {
  it('is the one who signed in, with the roles held now', async () => {
    const { db, lan, tokenHash, cookie } = await signedIn();
    expect(await actorOfCookie(db, cookie, 2_000)).toEqual({ actor: lan, sessionId: tokenHash });
  });

  it('is nobody when the session has ended or run out', async () => {
    const { db, lan, tokenHash, cookie } = await signedIn();
    expect(await actorOfCookie(db, cookie, 1_000_000)).toBeNull();
    await db.transaction((tx) => endSession(tx, { tokenHash, personId: lan.personId, now: 3_000 }));
    expect(await actorOfCookie(db, cookie, 3_001)).toBeNull();
  });

  it('is nobody on the very next request after the account was disabled', async () => {
    const { db, lan, cookie } = await signedIn();
    await db.transaction((tx) => disablePerson(tx, lan.personId, 3_000));
    expect(await actorOfCookie(db, cookie, 3_001)).toBeNull();
  });

  it('is nobody for a forged, cut or missing cookie', async () => {
    const { db, tokenHash, cookie } = await signedIn();
    for (const header of [
      null,
      '',
      'x',
      `${SESSION_COOKIE}=`,
      `${SESSION_COOKIE}=${tokenHash}`,
      cookie.slice(0, 90),
    ]) {
      expect(await actorOfCookie(db, header, 2_000)).toBeNull();
    }
  });
});
