'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { RadioGroup } from '#components/ui/radio-group';
import { TextField } from '#components/ui/text-field';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { PasswordForm } from './password-form.tsx';
import { showTheme, THEMES, type Theme } from './profile-menu.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SessionsList, type SessionsListProps } from './sessions-list.tsx';
import { SettingsPart } from './settings-form.tsx';
import { useSending } from './use-sending.ts';

type ProfileChange = { name?: string; language?: Language; theme?: Theme };

/** Oneself: name, language, theme, password, and the places where one is signed in. */
export function ProfileScreen({
  person,
  roles,
  sessions,
  onChange,
  onPassword,
}: {
  person: { name: string; email: string; language: Language; theme: Theme };
  roles: string;
  sessions: SessionsListProps;
  onChange: (change: ProfileChange) => Promise<Answer>;
  onPassword: (form: { current: string; next: string }) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const { send, isSending, refusal, errorFor } = useSending();
  const [name, setName] = useState(person.name);
  const change = (what: ProfileChange) =>
    send(
      () => onChange(what),
      () => {
        if (what.theme) showTheme(what.theme);
        toast(t('settings.saved'));
        router.refresh();
      },
    );
  return (
    <main id="main" className="grid max-w-3xl gap-9 px-4 pt-4 pb-16 md:px-7 md:pt-6">
      <SettingsPart title={t('profile.me')} note={`${person.email} · ${roles}`}>
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            change({ name });
          }}
        >
          <TextField
            className="min-w-60 flex-1"
            label={t('people.name')}
            value={name}
            onChange={setName}
            error={errorFor('name')}
            autoComplete="name"
          />
          <Button type="submit" look="line" isPending={isSending} isDisabled={name === person.name}>
            {t('people.save')}
          </Button>
        </form>
        <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      </SettingsPart>
      <SettingsPart title={t('profile.look')}>
        <div className="grid gap-6 sm:grid-cols-2">
          <RadioGroup
            label={t('profile.language')}
            options={LANGUAGES.map((id) => ({ id, name: t(`language.${id}`) }))}
            value={person.language}
            onChange={(language) => change({ language: language as Language })}
          />
          <RadioGroup
            label={t('profile.theme')}
            options={THEMES.map((id) => ({ id, name: t(`theme.${id}`) }))}
            value={person.theme}
            onChange={(theme) => change({ theme: theme as Theme })}
          />
        </div>
      </SettingsPart>
      <SettingsPart title={t('profile.password')} note={t('profile.passwordNote')}>
        <PasswordForm onPassword={onPassword} />
      </SettingsPart>
      <SettingsPart title={t('profile.sessions')} note={t('profile.sessionsNote')}>
        <SessionsList {...sessions} />
      </SettingsPart>
    </main>
  );
}
