import type { IconName } from '#components/ui/icons';
import type { Ability } from '#lib/newsroom/permissions';

/** A room of the newsroom as the rail shows it. */
export type Room = {
  readonly id:
    | 'queue'
    | 'mine'
    | 'letters'
    | 'insights'
    | 'bulletin'
    | 'people'
    | 'outbox'
    | 'notifications'
    | 'settings'
    | 'profile';
  readonly href: string;
  readonly icon: IconName;
  /** Who enters: anybody with one of these; none given, everybody. */
  readonly needs?: readonly Ability[];
};

const ROOMS: readonly Room[] = [
  { id: 'queue', href: '/desk', icon: 'inbox', needs: ['see_desk'] },
  { id: 'mine', href: '/desk/mine', icon: 'pen', needs: ['write_stories'] },
  { id: 'letters', href: '/desk/letters', icon: 'mail', needs: ['edit_stories'] },
  { id: 'bulletin', href: '/desk/bulletins', icon: 'newspaper', needs: ['make_bulletins'] },
  { id: 'insights', href: '/desk/insights', icon: 'bars', needs: ['see_insights'] },
  { id: 'people', href: '/desk/people', icon: 'users', needs: ['manage_people'] },
  { id: 'outbox', href: '/desk/outbox', icon: 'send', needs: ['run_system'] },
];
const ROOMS_AT_FOOT: readonly Room[] = [
  { id: 'notifications', href: '/desk/notifications', icon: 'bell' },
  {
    id: 'settings',
    href: '/desk/settings',
    icon: 'gear',
    needs: ['manage_paper', 'manage_sections', 'edit_stories'],
  },
];

/** The rooms a person may enter: those of the work, and those at the foot of the rail. */
export function roomsFor(abilities: ReadonlySet<Ability>): { top: Room[]; foot: Room[] } {
  const open = (room: Room) => !room.needs || room.needs.some((ability) => abilities.has(ability));
  return { top: ROOMS.filter(open), foot: ROOMS_AT_FOOT.filter(open) };
}

/** Where a person's day begins: the queue, else their own stories, else the people. */
export function firstRoom(abilities: ReadonlySet<Ability>): string {
  return roomsFor(abilities).top[0]?.href ?? '/desk/profile';
}

/** Says whether an address lies in a room; the queue's own address begins every other one. */
export function isInRoom(room: Room, pathname: string): boolean {
  return room.href === '/desk' ? pathname === '/desk' : pathname.startsWith(room.href);
}

/** Writing, comparing and previewing want the width: the rail shows icons only. */
export function isNarrowRail(pathname: string): boolean {
  return pathname.startsWith('/desk/stories/');
}
