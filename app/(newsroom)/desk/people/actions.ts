'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { getPerson } from '#db/people';
import { makeCredentialLink } from '#lib/auth/credential-link';
import { allowLink } from '#lib/desk/people-allow-link';
import { changePerson } from '#lib/desk/people-change';
import { closePerson } from '#lib/desk/people-close';
import { endSessionsOfPerson } from '#lib/desk/people-end-sessions';
import { invitePerson } from '#lib/desk/people-invite';
import { env } from '#lib/env';
import { LANGUAGES, ROLES } from '#lib/newsroom/people';
import { grant } from '#lib/newsroom/refusal';

const personId = z.string().min(1).max(100);
const whose = z.object({ personId });
const line = z.string().max(200);
const roles = z
  .array(z.strictObject({ role: z.enum(ROLES), sectionIds: z.array(z.string().max(100)).nullable() }))
  .max(ROLES.length);

/** Opens an account for somebody new and makes the link by which they choose a password. */
export const invite = staffAction(
  z.object({ name: line, email: line, language: z.enum(LANGUAGES), roles }),
  async (actor, invitation) => {
    const answer = await invitePerson(theDatabase(), actor, invitation);
    return answer.ok ? grant({ link: await linkFor(answer.personId, 'invite', actor.personId) }) : answer;
  },
);

/** Changes who somebody is and what they may. */
export const change = staffAction(z.object({ personId, name: line, email: line, roles }), (actor, input) =>
  changePerson(theDatabase(), actor, input),
);

/** Closes an account or opens it again. */
export const close = staffAction(z.object({ personId, isClosed: z.boolean() }), (actor, input) =>
  closePerson(theDatabase(), actor, input),
);

/** Ends all sessions of somebody. */
export const endSessions = staffAction(whose, (actor, input) =>
  endSessionsOfPerson(theDatabase(), actor, input),
);

/** Makes a one-time link by which somebody chooses a password: invited again, or after a forgotten one. */
export const makeLink = staffAction(whose, async (actor, input) => {
  const answer = await allowLink(theDatabase(), actor, input);
  return answer.ok ? grant({ link: await linkFor(input.personId, answer.purpose, actor.personId) }) : answer;
});

async function linkFor(id: string, purpose: 'invite' | 'reset', by: string) {
  const db = theDatabase();
  const path = await makeCredentialLink(db, { personId: id, purpose, by });
  const origin = env.origin ?? `http://${(await headers()).get('host')}`;
  return { name: (await getPerson(db, id))?.name ?? '', address: origin + path, purpose };
}
