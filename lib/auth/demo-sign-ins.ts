import type { Database } from '#db/client';
import { listPeople, savePassword } from '#db/people';
import { env } from '#lib/env';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { hashPassword } from './password.ts';

/** Everybody in the demo has the same password, and everybody may know it. */
export const DEMO_PASSWORD = 'ben song 2026';

/** Who can sign in to the demo, with what; nobody when this is not a demo. */
export async function demoSignIns(db: Database, language: Language) {
  if (!env.demo) return [];
  const t = translator(language, 'house');
  const people = (await listPeople(db)).filter((person) => person.isDemo && person.disabledAt === null);
  return people.map(({ name, email, roles }) => {
    const [held] = roles;
    return { name, email, role: held ? t(`role.${held.role}`) : '', password: DEMO_PASSWORD };
  });
}

/** Gives the demo's people their password; the ones who have one keep it. */
export async function giveDemoPasswords(db: Database, now = Date.now()): Promise<void> {
  const without = (await listPeople(db)).filter((person) => person.isDemo && !person.hasPassword);
  if (without.length === 0) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await db.transaction(async (tx) => {
    for (const { id } of without) await savePassword(tx, { personId: id, passwordHash, now });
  });
}
