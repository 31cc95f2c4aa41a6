import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { disablePerson } from '#db/people';
import { findSession } from '#db/sessions';
import { aReporter, openTestDb } from '#db/testing';
import { SIGN_IN_LIMITS } from './attempts.ts';
import { hashToken } from './session-token.ts';
import { signIn } from './sign-in.ts';
import { aPassword } from './testing.ts';

const NOW = 1_800_000_000_000;
const right = {
  email: 'lan@bensong.example',
  password: 'nước lên cầu nổi',
  keep: false,
  address: '203.0.113.7',
  device: '',
};
const wrong = { ...right, password: 'nước xuống' };
const codeOf = (answer: Awaited<ReturnType<typeof signIn>>) =>
  answer.ok ? 'signed in' : answer.refusal.code;

describe('signing in', () => {
  let db: Database;
  let personId: string;
  beforeEach(async () => {
    db = await openTestDb();
    personId = (await aReporter(db, { email: right.email })).personId;
    await aPassword(db, personId, right.password);
  });

  it('starts a session with a new token each time', async () => {
    const [one, two] = [await signIn(db, right, NOW), await signIn(db, { ...right, keep: true }, NOW)];
    if (!one.ok || !two.ok) throw new Error('refused');
    expect(one.token).not.toBe(two.token);
    const shift = await findSession(db, hashToken(one.token), NOW);
    const kept = await findSession(db, hashToken(two.token), NOW);
    expect(shift).toMatchObject({ personId, expiresAt: NOW + 12 * 3_600_000 });
    expect(kept).toMatchObject({ personId, expiresAt: NOW + 30 * 86_400_000 });
  });

  it('takes a password in either way of composing its letters', async () => {
    expect(codeOf(await signIn(db, { ...right, password: right.password.normalize('NFD') }, NOW))).toBe(
      'signed in',
    );
  });

  it('answers alike for a wrong password, an unknown address, a disabled account and one without a password', async () => {
    const closed = await aReporter(db, { email: 'closed@bensong.example' });
    await aPassword(db, closed.personId, right.password);
    await db.transaction((tx) => disablePerson(tx, closed.personId, NOW));
    await aReporter(db, { email: 'invited@bensong.example' });
    const answers = [
      await signIn(db, wrong, NOW),
      await signIn(db, { ...right, email: 'nobody@bensong.example' }, NOW),
      await signIn(db, { ...right, email: 'closed@bensong.example' }, NOW),
      await signIn(db, { ...right, email: 'invited@bensong.example' }, NOW),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ ok: false, refusal: { code: 'wrong_credentials', facts: { left: 4 } } });
    }
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const took = async (attempt: typeof right) => {
      const began = performance.now();
      await signIn(db, attempt, NOW);
      return performance.now() - began;
    };
    await took({ ...right, email: 'warm@bensong.example' });
    const known = Math.min(await took(wrong), await took(wrong));
    const unknown = Math.min(
      await took({ ...wrong, email: 'x@bensong.example' }),
      await took({ ...wrong, email: 'y@bensong.example' }),
    );
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it('stops after five wrong tries, whatever the spelling, until the window ends', async () => {
    const spellings = [
      'lan@bensong.example',
      'LAN@bensong.example',
      ' lan@bensong.example ',
      'Lan@BenSong.example',
      'lan @bensong.example',
    ];
    for (const email of spellings) await signIn(db, { ...wrong, email }, NOW);
    expect(await signIn(db, right, NOW + 60_000)).toEqual({
      ok: false,
      refusal: { code: 'too_many_tries', facts: { minutes: 14 } },
    });
    expect(codeOf(await signIn(db, right, NOW + SIGN_IN_LIMITS.windowMs))).toBe('signed in');
  });

  it('counts tries that are sent at once one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(db, wrong, NOW)));
    expect(answers.filter((answer) => codeOf(answer) === 'wrong_credentials')).toHaveLength(
      SIGN_IN_LIMITS.pair,
    );
  });

  it('stops one network that tries many accounts', async () => {
    for (let n = 0; n < SIGN_IN_LIMITS.network; n++) {
      await signIn(
        db,
        { ...wrong, email: `person${n % 20}-${n}@bensong.example`, address: `2001:db8::${n}` },
        NOW,
      );
    }
    expect(codeOf(await signIn(db, { ...right, address: '2001:db8::ffff' }, NOW))).toBe('too_many_tries');
    expect(codeOf(await signIn(db, right, NOW))).toBe('signed in');
  });

  it('lets a person in from their own network while strangers guess from everywhere', async () => {
    await signIn(db, right, NOW);
    for (let n = 0; n <= SIGN_IN_LIMITS.account; n++)
      await signIn(db, { ...wrong, address: `198.51.100.${n}` }, NOW);
    expect(codeOf(await signIn(db, { ...right, address: '192.0.2.1' }, NOW))).toBe('too_many_tries');
    expect(codeOf(await signIn(db, right, NOW))).toBe('signed in');
  });
});
