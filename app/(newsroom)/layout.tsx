import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KitWords } from '#components/ui/kit-words';
import { Toasts } from '#components/ui/toast';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { currentPerson } from './current-person.ts';
import './desk.css';

export const metadata: Metadata = {
  title: { default: 'Morat', template: '%s — Morat' },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f1ea' },
    { media: '(prefers-color-scheme: dark)', color: '#12100f' },
  ],
};

/** The newsroom's document: the person's language and theme from the first byte, so that nothing flashes. */
export default async function NewsroomDocument({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  const language = person?.language ?? 'vi';
  const { desk, house, writing, refusals } = MESSAGES[language];
  return (
    <html lang={language} data-theme={person && person.theme !== 'system' ? person.theme : undefined}>
      <body>
        <Words language={language} messages={{ desk, house, writing, refusals }}>
          <KitWords />
          {children}
          <Toasts />
        </Words>
      </body>
    </html>
  );
}
