import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PeopleScreen } from '#components/desk/people-screen';
import { RightsTable } from '#components/desk/rights-table';
import { firstRoom } from '#components/desk/rooms.ts';
import { theDatabase } from '#db/client';
import { listPeople } from '#db/people';
import { listAllSections } from '#db/sections';
import { listSessions } from '#db/sessions';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { abilitiesOf, can } from '#lib/newsroom/permissions';
import { change, close, endSessions, invite, makeLink } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('people.title') };
}

/** People and roles, for administrators. */
export default async function PeoplePage() {
  const actor = await requireActor();
  if (!can(actor, 'manage_people')) redirect(firstRoom(abilitiesOf(actor)));
  const db = theDatabase();
  const now = Date.now();
  const everybody = await Promise.all(
    (await listPeople(db)).map(async ({ id, name, email, language, roles, hasPassword, disabledAt }) => ({
      id,
      name,
      email,
      language,
      roles,
      hasPassword,
      isClosed: disabledAt !== null,
      lastSeenAt: (await listSessions(db, id, now))[0]?.lastSeenAt ?? null,
    })),
  );
  const sections = (await listAllSections(db)).map(({ id, nameVi, nameEn }) => ({
    id,
    name: actor.language === 'vi' ? nameVi : nameEn,
  }));
  return (
    <PeopleScreen
      people={everybody}
      sections={sections}
      ownId={actor.personId}
      readAt={now}
      actions={{ invite, change, close, endSessions, makeLink }}
    >
      <RightsTable />
    </PeopleScreen>
  );
}
