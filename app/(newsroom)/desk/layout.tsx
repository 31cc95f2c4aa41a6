import type { ReactNode } from 'react';
import { BottomBar } from '#components/desk/bottom-bar';
import { PatientPages } from '#components/desk/patient-pages';
import { ProfileMenu, type ProfileMenuProps } from '#components/desk/profile-menu';
import { Rail } from '#components/desk/rail';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { abilitiesOf } from '#lib/newsroom/permissions';
import { currentPerson } from '../current-person.ts';
import { countRooms } from './count-rooms.ts';
import { changeOwnProfile, signOut } from './profile/actions.ts';

/** The newsroom's frame: rail or bottom bar, and the room that is open. Whoever is not signed in is sent to the door. */
export default async function DeskFrame({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const person = await currentPerson();
  const t = translator(actor.language, 'desk');
  const frame = {
    abilities: [...abilitiesOf(actor)],
    counts: await countRooms(theDatabase(), actor),
  };
  const profile: ProfileMenuProps = {
    person: {
      id: actor.personId,
      name: actor.name,
      language: actor.language,
      theme: person?.theme ?? 'system',
    },
    roles: actor.roles.map(({ role }) => t(`role.${role}`)).join(', '),
    onLook: changeOwnProfile,
    onSignOut: signOut,
  };
  return (
    <div className="flex min-h-dvh bg-desk pb-[calc(3.75rem+env(safe-area-inset-bottom))] md:pb-0">
      <a
        href="#main"
        className="fixed top-2 left-2 z-toast -translate-y-[200%] rounded-control bg-ink px-4 py-3 text-on-ink focus:translate-y-0"
      >
        {t('rooms.skip')}
      </a>
      <PatientPages />
      <Rail {...frame} profile={<ProfileMenu {...profile} />} />
      <div className="min-w-0 flex-1 bg-paper">{children}</div>
      <BottomBar {...frame} profile={<ProfileMenu {...profile} isNamed />} />
    </div>
  );
}
