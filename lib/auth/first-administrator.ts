import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '#db/client';
import { grantRole } from '#db/held-roles';
import { isWithoutPeople, savePerson } from '#db/people';
import { saveSettings } from '#db/settings';
import { log } from '#lib/log';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';
import { checkPassword, hashPassword } from './password.ts';
import { theSecret } from './secret.ts';

/**
 * The word that proves that whoever sets up the first administrator can read this server's terminal. It follows from
 * the secret, so that a restart and a second process print the same one.
 */
export function setupWord(): string {
  return createHmac('sha256', theSecret()).update('the first administrator').digest('hex').slice(0, 16);
}

/**
 * Makes the first account of a new paper, an administrator, and gives the paper its name. Refused with `already_set_up`
 * as soon as anybody has an account, `wrong_setup_word`, or what is wrong with the password.
 */
export async function makeFirstAdministrator(
  db: Database,
  input: { word: string; paperName: string; name: string; email: string; password: string },
  now = Date.now(),
): Promise<Answer> {
  if (!(await isWithoutPeople(db))) return refuse('already_set_up');
  if (!isSame(input.word.trim(), setupWord())) return refuse('wrong_setup_word', undefined, ['word']);
  const fit = checkPassword(input.password, [input.name, input.email]);
  if (!fit.ok) return fit;
  const passwordHash = await hashPassword(input.password);
  return inPublic(db).transaction(async (tx) => {
    if (!(await isWithoutPeople(tx))) return refuse('already_set_up');
    const { name, email, paperName } = input;
    const personId = await savePerson(tx, { name, email, passwordHash, now });
    await grantRole(tx, { personId, role: 'admin', sectionIds: null, by: null, now });
    await saveSettings(tx, { paperName: paperName.normalize('NFC').trim() }, { personId, now });
    log.info({ personId }, 'first administrator made');
    return grant();
  });
}

function isSame(one: string, other: string): boolean {
  const digest = (word: string) => createHash('sha256').update(word).digest();
  return timingSafeEqual(digest(one), digest(other));
}
