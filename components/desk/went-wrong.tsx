'use client';

import { Button, LinkButton } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';

/** What a person sees where a page failed: that it is not their doing, what to do, and the reference for the log. */
export function WentWrong({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useWords('house');
  const { digest } = error as { digest?: string };
  return (
    <main id="main" role="alert">
      <EmptyState
        title={t('wentWrong.title')}
        action={
          <span className="flex flex-wrap gap-2">
            <Button look="ink" onPress={onRetry}>
              {t('wentWrong.retry')}
            </Button>
            <LinkButton look="line" href="/desk">
              {t('wentWrong.back')}
            </LinkButton>
          </span>
        }
      >
        {t('wentWrong.what')}
        {digest && <span className="mt-2 block text-ink-mute">{t('wentWrong.reference', { digest })}</span>}
      </EmptyState>
    </main>
  );
}
