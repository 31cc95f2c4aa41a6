'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { Ability } from '#lib/newsroom/permissions';
import { HouseMark } from './house-mark.tsx';
import { RoomCount } from './room-count.tsx';
import { firstRoom, isInRoom, isNarrowRail, type Room, roomsFor } from './rooms.ts';

/** How much waits in each room. */
export type RoomCounts = Partial<Record<Room['id'], number>>;

/** The rail at the left of the newsroom: its rooms with what waits in each, and oneself at the foot. */
export function Rail({
  abilities,
  counts,
  profile,
}: {
  abilities: readonly Ability[];
  counts: RoomCounts;
  profile: ReactNode;
}) {
  const t = useWords('desk');
  const pathname = usePathname();
  const held = new Set(abilities);
  const { top, foot } = roomsFor(held);
  const isNarrow = isNarrowRail(pathname);
  const item = (room: Room) => (
    <RailItem
      key={room.id}
      room={room}
      isCurrent={isInRoom(room, pathname)}
      isNarrow={isNarrow}
      count={counts[room.id] ?? 0}
    />
  );
  return (
    <nav
      aria-label={t('rooms.label')}
      className={`sticky top-0 z-rail hidden h-dvh flex-none flex-col gap-0.5 border-e border-line px-1.5 py-2.5 md:flex print:hidden [:root:has([data-focus-mode])_&]:hidden ${
        isNarrow ? 'w-rail-slim' : 'w-rail'
      }`}
    >
      <Link
        href={firstRoom(held)}
        aria-label={t('rooms.home')}
        className="mb-2 grid h-11 place-items-center rounded-[6px]"
      >
        <HouseMark />
      </Link>
      {top.map(item)}
      <span className="flex-1" />
      {foot.map(item)}
      {profile}
    </nav>
  );
}

function RailItem({
  room,
  isCurrent,
  isNarrow,
  count,
}: {
  room: Room;
  isCurrent: boolean;
  isNarrow: boolean;
  count: number;
}) {
  const t = useWords('desk');
  return (
    <Link
      href={room.href}
      aria-current={isCurrent ? 'page' : undefined}
      title={isNarrow ? t(`rooms.${room.id}`) : undefined}
      className={`relative grid justify-items-center gap-0.75 rounded-[6px] px-0.5 text-center text-micro leading-tight hover:bg-sunk hover:text-ink ${
        isNarrow ? 'py-2.5' : 'pt-2 pb-1.75'
      } ${isCurrent ? 'bg-sunk font-medium text-ink' : 'text-ink-mute'}`}
    >
      {isCurrent && <span className="tick absolute top-4.5 left-0.5 h-4 w-[7px] -translate-y-1/2" />}
      <Icon name={room.icon} />
      <span className={isNarrow ? 'sr-only' : ''}>{t(`rooms.${room.id}`)}</span>
      <RoomCount count={count} className={`absolute top-1 ${isNarrow ? 'right-1' : 'right-2'}`} />
    </Link>
  );
}
