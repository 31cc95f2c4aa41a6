'use client';

import { useRouter } from 'next/navigation';
import { Button as AriaButton } from 'react-aria-components';
import { Avatar } from '#components/ui/avatar';
import { Menu, MenuItem, MenuLine, MenuOpener, MenuSection } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { reach } from './reach.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type ProfileMenuProps = {
  person: { id: string; name: string; language: Language; theme: Theme };
  /** The roles in words, beneath the name. */
  roles: string;
  onLook: (look: { language?: Language; theme?: Theme }) => Promise<Answer>;
  onSignOut: (input: object) => Promise<unknown>;
  /** In the sheet of a phone the name stands beside the picture. */
  isNamed?: boolean;
};

/** Oneself at the foot of the rail: profile, language, theme, and the way out. */
export function ProfileMenu({ person, roles, onLook, onSignOut, isNamed = false }: ProfileMenuProps) {
  const t = useWords('desk');
  const router = useRouter();
  const look = async (change: { language?: Language; theme?: Theme }) => {
    if (change.theme) showTheme(change.theme);
    await reach(() => onLook(change));
    router.refresh();
  };
  const menu = (
    <Menu label={t('profile.menu')}>
      <MenuSection title={`${person.name} · ${roles}`}>
        <MenuItem icon="user" href="/desk/profile">
          {t('rooms.profile')}
        </MenuItem>
      </MenuSection>
      <MenuSection title={t('profile.language')}>
        {LANGUAGES.map((language) => (
          <MenuItem
            key={language}
            id={language}
            isChosen={person.language === language}
            onAction={() => look({ language })}
          >
            {t(`language.${language}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection title={t('profile.theme')}>
        {THEMES.map((theme) => (
          <MenuItem key={theme} id={theme} isChosen={person.theme === theme} onAction={() => look({ theme })}>
            {t(`theme.${theme}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuLine />
      <MenuItem icon="signOut" onAction={() => void onSignOut({})}>
        {t('profile.signOut')}
      </MenuItem>
    </Menu>
  );
  return (
    <MenuOpener menu={menu}>
      <AriaButton
        aria-label={isNamed ? undefined : t('profile.menuOf', { name: person.name })}
        className={`flex cursor-pointer items-center gap-3 rounded-[6px] hover:bg-sunk ${
          isNamed ? 'min-h-touch w-full px-2' : 'min-h-12 justify-center'
        }`}
      >
        <Avatar person={person} isNamed />
        {isNamed && (
          <span className="text-start">
            {person.name}
            <small className="block text-note text-ink-mute">{roles}</small>
          </span>
        )}
      </AriaButton>
    </MenuOpener>
  );
}

/** Shows the theme at once, before the page comes anew. */
export function showTheme(theme: Theme) {
  const page = document.documentElement;
  if (theme === 'system') page.removeAttribute('data-theme');
  else page.dataset.theme = theme;
}
