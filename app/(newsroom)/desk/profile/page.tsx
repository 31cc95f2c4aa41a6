import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ProfileScreen } from '#components/desk/profile-screen';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { listSessions } from '#db/sessions';
import { currentSession } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { currentPerson } from '../../current-person.ts';
import { changeOwnPassword, changeOwnProfile, endOtherSessions, endOwnSession } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const person = await currentPerson();
  return { title: translator(person?.language ?? 'vi', 'desk')('rooms.profile') };
}

/** Oneself. */
export default async function ProfilePage() {
  const session = await currentSession();
  const person = await currentPerson();
  if (!session || !person) redirect('/sign-in');
  const { actor, sessionId } = session;
  const now = Date.now();
  const t = translator(actor.language, 'desk');
  const sessions = (await listSessions(theDatabase(), actor.personId, now)).map(
    ({ id, device, lastSeenAt }) => ({
      id,
      device,
      lastSeenAt,
      isThis: id === sessionId,
    }),
  );
  return (
    <>
      <TopBar title={t('rooms.profile')} />
      <ProfileScreen
        person={{ name: person.name, email: person.email, language: person.language, theme: person.theme }}
        roles={actor.roles.map(({ role }) => t(`role.${role}`)).join(', ')}
        sessions={{ sessions, readAt: now, onEnd: endOwnSession, onEndOthers: endOtherSessions }}
        onChange={changeOwnProfile}
        onPassword={changeOwnPassword}
      />
    </>
  );
}
