'use client';

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useTranslations } from 'use-intl';
import type { Language } from '#lib/newsroom/people';

export type Namespace = 'public' | 'desk' | 'house' | 'writing' | 'refusals';
/** Messages by namespace, as they stand in lib/i18n/messages. */
export type Messages = Partial<Record<Namespace, object>>;

/** The newsroom runs on the clock of Vietnam wherever the server stands. */
export const NEWSROOM_ZONE = 'Asia/Ho_Chi_Minh';

/** Gives the words of the interface to everything within, in the person's language. */
export function Words({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: Messages;
  children: ReactNode;
}) {
  return (
    <IntlProvider
      locale={language}
      messages={messages as Record<string, Record<string, string>>}
      timeZone={NEWSROOM_ZONE}
      getMessageFallback={({ key }) => key}
      onError={reportMissing}
    >
      <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** The words of one namespace: `t('queue.title')`, with values by name. */
export function useWords(namespace: Namespace) {
  return useTranslations(namespace);
}

function reportMissing(error: Error) {
  console.warn(error.message);
}
