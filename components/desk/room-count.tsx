'use client';

import { useWords } from '#components/ui/words';

/** How much waits behind a door; nothing waiting shows nothing. */
export function RoomCount({ count, className = '' }: { count: number; className?: string }) {
  const t = useWords('desk');
  if (count === 0) return null;
  return (
    <span
      className={`min-w-4.25 rounded-round bg-ink px-1 text-center font-figures text-[0.6875rem] leading-[1.0625rem] font-semibold text-on-ink ${className}`}
    >
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">, {t('rooms.waiting', { count })}</span>
    </span>
  );
}
