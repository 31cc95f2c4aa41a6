'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale } from 'use-intl';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { dayAndTime } from '../moments.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { TopBar } from '../top-bar.tsx';
import { useSending } from '../use-sending.ts';

export type BulletinLine = {
  readonly id: number;
  readonly title: string;
  readonly issue: string;
  /** As it is read: `26/11/2026`. */
  readonly day: string;
  readonly changedAt: number;
  readonly startedBy: string;
  readonly stories: number;
};

/** The bulletins of the paper, and the way to a new one in either language. */
export function BulletinsScreen({
  lines,
  onStart,
}: {
  lines: readonly BulletinLine[];
  onStart: (wish: { language: Language }) => Promise<Answer<{ bulletinId: number }>>;
}) {
  const t = useWords('desk');
  const locale = useLocale() as Language;
  const router = useRouter();
  const { send, isSending, refusal } = useSending();
  const start = (language: Language) =>
    send(
      () => onStart({ language }),
      ({ bulletinId }) => router.push(`/desk/bulletins/${bulletinId}`),
    );
  return (
    <>
      <TopBar title={t('bulletin.title')}>
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            look={language === 'vi' ? 'next' : 'line'}
            icon={language === 'vi' ? 'plus' : undefined}
            isDisabled={isSending}
            onPress={() => start(language)}
          >
            {t(`bulletin.start.${language}`)}
          </Button>
        ))}
      </TopBar>
      <main id="main" className="max-w-3xl px-4 pt-5 pb-20 md:px-7">
        <RefusalNotice refusal={refusal} />
        {lines.length === 0 ? (
          <EmptyState title={t('bulletin.none')}>{t('bulletin.noneHint')}</EmptyState>
        ) : (
          <ul className="border-t-2 border-ink">
            {lines.map((line) => (
              <li key={line.id} className="border-b border-line py-3">
                <Link
                  prefetch={false}
                  href={`/desk/bulletins/${line.id}`}
                  className="inline-block font-serif text-head-4 font-medium touch:-my-2.5 touch:py-2.5 hover:underline hover:decoration-lacquer-ink hover:underline-offset-4"
                >
                  {[line.title, line.issue, line.day].filter((part) => part !== '').join(' · ')}
                </Link>
                <p className="text-note text-ink-mute">
                  {t('bulletin.line', {
                    count: line.stories,
                    name: line.startedBy,
                    time: dayAndTime(line.changedAt, locale),
                  })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  );
}
