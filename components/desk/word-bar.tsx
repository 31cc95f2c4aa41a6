'use client';

import { useFormatter } from 'use-intl';
import { useWords } from '#components/ui/words';

/** How long the text is, over a thin bar of how long it should be. */
export function WordBar({ words, target }: { words: number; target: number | null }) {
  const t = useWords('desk');
  const format = useFormatter();
  const filled = target ? Math.min(100, Math.round((words / target) * 100)) : 0;
  return (
    <span
      className="inline-grid justify-items-end gap-0.75"
      title={target ? t('time.ofWords', { words, target }) : undefined}
    >
      <span className="font-figures tabular-nums">{format.number(words)}</span>
      {target !== null && target > 0 && (
        <span aria-hidden="true" className="h-0.5 w-11 overflow-hidden rounded-[2px] bg-sunk">
          <span className="block h-full bg-ink" style={{ width: `${filled}%` }} />
        </span>
      )}
      {target !== null && target > 0 && (
        <span className="sr-only">{t('time.ofWords', { words, target })}</span>
      )}
    </span>
  );
}
