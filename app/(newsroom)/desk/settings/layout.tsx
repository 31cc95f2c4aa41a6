import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SettingsNav } from '#components/desk/settings-nav';
import { TopBar } from '#components/desk/top-bar';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { abilitiesOf } from '#lib/newsroom/permissions';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('settings.title') };
}

/** The frame of the settings: its pages at the left. */
export default async function SettingsFrame({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return (
    <>
      <TopBar title={translator(actor.language, 'desk')('settings.title')} />
      <main id="main" className="flex flex-col gap-x-12 gap-y-6 px-4 pt-3 pb-4 lg:flex-row lg:px-7 lg:pt-6">
        <SettingsNav abilities={[...abilitiesOf(actor)]} />
        {children}
      </main>
    </>
  );
}
