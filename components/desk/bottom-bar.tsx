'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '#components/ui/icons';
import { Sheet } from '#components/ui/sheet';
import { useWords } from '#components/ui/words';
import type { Ability } from '#lib/newsroom/permissions';
import type { RoomCounts } from './rail.tsx';
import { RoomCount } from './room-count.tsx';
import { isInRoom, isNarrowRail, type Room, roomsFor } from './rooms.ts';

const PLACE =
  'relative grid min-h-13 content-center justify-items-center gap-0.5 rounded-[6px] text-micro leading-tight';

/** The newsroom's doors on a phone: five at the foot, the rest behind "more". */
export function BottomBar({
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
  const [isMoreOpen, setMoreOpen] = useState(false);
  const held = new Set(abilities);
  const { top, foot } = roomsFor(held);
  if (isNarrowRail(pathname)) return null;
  const atHand = [...top, ...foot].filter(
    ({ id }) => id === 'mine' || id === 'queue' || id === 'notifications',
  );
  const others = [...top, ...foot].filter((room) => !atHand.includes(room));
  const door = (room: Room) => (
    <Door
      key={room.id}
      href={room.href}
      icon={room.icon}
      word={t(`rooms.${room.id}`)}
      isCurrent={isInRoom(room, pathname)}
      count={counts[room.id] ?? 0}
    />
  );
  return (
    <>
      <nav
        aria-label={t('rooms.label')}
        className="fixed inset-x-0 bottom-0 z-rail grid min-h-[calc(3.75rem+env(safe-area-inset-bottom))] auto-cols-fr grid-flow-col border-t border-line bg-desk px-1 pt-1 pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        {atHand.filter(({ id }) => id !== 'notifications').map(door)}
        {held.has('write_stories') && <Door href="/desk/stories/new" icon="plus" word={t('rooms.write')} />}
        {atHand.filter(({ id }) => id === 'notifications').map(door)}
        <AriaButton className={`${PLACE} text-ink-mute`} onPress={() => setMoreOpen(true)}>
          <Icon name="menu" />
          {t('rooms.more')}
        </AriaButton>
      </nav>
      <Sheet title={t('rooms.more')} isOpen={isMoreOpen} onClose={() => setMoreOpen(false)}>
        <ul className="p-3">
          {others.map((room) => (
            <li key={room.id}>
              <Link
                href={room.href}
                onClick={() => setMoreOpen(false)}
                className="flex min-h-touch items-center gap-3 rounded-control px-2 hover:bg-sunk"
              >
                <Icon name={room.icon} className="text-ink-mute" />
                {t(`rooms.${room.id}`)}
              </Link>
            </li>
          ))}
        </ul>
        <div className="border-t border-line p-3">{profile}</div>
      </Sheet>
    </>
  );
}

function Door({
  href,
  icon,
  word,
  isCurrent = false,
  count = 0,
}: {
  href: string;
  icon: IconName;
  word: string;
  isCurrent?: boolean;
  count?: number;
}) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`${PLACE} ${isCurrent ? 'font-semibold text-ink' : 'text-ink-mute'}`}
    >
      {isCurrent && <span className="absolute -top-1 h-0.75 w-6 bg-lacquer-ink" />}
      <Icon name={icon} />
      {word}
      <RoomCount count={count} className="absolute top-1 left-[54%]" />
    </Link>
  );
}
