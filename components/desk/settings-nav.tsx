'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { Ability } from '#lib/newsroom/permissions';
import { SETTINGS_PAGES } from './settings-pages.ts';

/** The pages of the settings at the left; on a phone, above. */
export function SettingsNav({ abilities }: { abilities: readonly Ability[] }) {
  const t = useWords('desk');
  const pathname = usePathname();
  const room = useRef<HTMLElement>(null);
  // On a phone the pages stand in one line, and the one that is read must not stand out of sight.
  useEffect(() => {
    const current = room.current?.querySelector(`[href="${pathname}"]`);
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const pages = SETTINGS_PAGES.filter((page) => page.needs.some((need) => abilities.includes(need)));
  return (
    <nav
      ref={room}
      aria-label={t('settings.title')}
      className="-mx-4 flex gap-1 overflow-x-auto px-4 [scrollbar-width:none] lg:mx-0 lg:w-60 lg:flex-none lg:flex-col lg:gap-0.5 lg:px-0"
    >
      {pages.map((page) => (
        <Link
          key={page.id}
          href={page.href}
          aria-current={pathname === page.href ? 'page' : undefined}
          className="flex min-h-9 flex-none items-center gap-2.5 rounded-control px-2.5 text-ink-soft hover:bg-desk aria-[current]:bg-sunk aria-[current]:text-ink touch:min-h-touch"
        >
          <Icon name={page.icon} className="text-ink-mute" />
          {t(`settings.page.${page.id}`)}
        </Link>
      ))}
    </nav>
  );
}
