'use client';

import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { Icon } from '#components/ui/icons';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { briefly } from './moments.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { useNow } from './use-now.ts';
import { useSending } from './use-sending.ts';

export type OutboxLine = {
  readonly id: number;
  readonly kind: string;
  readonly storyId: number | null;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly attempts: number;
  /** Given up; else it is tried again at `dueAt`. */
  readonly isFailed: boolean;
  readonly lastError: string;
};

/** What happens after a move and did not happen at the first try, for the administrator. */
export function OutboxScreen({
  lines,
  counts,
  readAt,
  onRetry,
}: {
  lines: readonly OutboxLine[];
  counts: { waiting: number; failed: number; done: number };
  readAt: number;
  onRetry: (wish: { effectId: number }) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const now = useNow(readAt);
  const { send, isSending, refusal } = useSending();
  const retry = (effectId: number) =>
    send(
      () => onRetry({ effectId }),
      () => {
        toast(t('outbox.retried'));
        router.refresh();
      },
    );
  return (
    <main id="main" className="grid max-w-4xl gap-7 px-4 pt-4 pb-16 md:px-7 md:pt-6">
      <dl className="flex flex-wrap gap-x-12 gap-y-3">
        {(['waiting', 'failed', 'done'] as const).map((state) => (
          <div key={state}>
            <dt className="text-note text-ink-mute">{t(`outbox.${state}`)}</dt>
            <dd className="font-serif text-[1.75rem] leading-tight">{counts[state]}</dd>
          </div>
        ))}
      </dl>
      <RefusalNotice refusal={refusal} />
      {lines.length === 0 ? (
        <EmptyState isGood title={t('outbox.none')}>
          {t('outbox.noneHint')}
        </EmptyState>
      ) : (
        <ul className="border-t-2 border-ink">
          {lines.map((line) => (
            <li
              key={line.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3"
            >
              <Icon
                name={line.isFailed ? 'warn' : 'clock'}
                className={line.isFailed ? 'text-lacquer-ink' : 'text-state-changes'}
              />
              <div className="min-w-60 flex-1">
                <p>
                  {t.has(`outbox.kind.${line.kind}`) ? t(`outbox.kind.${line.kind}`) : line.kind}
                  {line.storyId !== null && `, ${t('story.number', { id: line.storyId })}`}
                </p>
                <p className="text-note text-ink-mute">
                  {t('outbox.tried', { count: line.attempts, time: briefly(line.createdAt, now) })}{' '}
                  {line.isFailed
                    ? t('outbox.gaveUp')
                    : t('outbox.nextTry', { time: briefly(line.dueAt, now) })}
                </p>
                {line.lastError && (
                  <p className="mt-1 font-mono text-micro break-all text-ink-soft">{line.lastError}</p>
                )}
              </div>
              <Button
                look="line"
                size="small"
                icon="refresh"
                isDisabled={isSending}
                onPress={() => retry(line.id)}
              >
                {t('outbox.retry')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
