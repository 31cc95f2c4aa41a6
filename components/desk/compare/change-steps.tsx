'use client';

import { useState } from 'react';
import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';

/** The element of one change, for stepping and links. */
export const changeId = (number: number) => `change-${number}`;

/** Steps from change to change; the row that is reached takes the focus, so that it is read out. */
export function ChangeSteps({ count }: { count: number }) {
  const t = useWords('writing');
  const [at, setAt] = useState(0);
  if (count === 0) return null;
  const step = (by: 1 | -1) => {
    const next = at + by < 1 ? count : at + by > count ? 1 : at + by;
    setAt(next);
    const row = document.getElementById(changeId(next));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };
  return (
    <span className="inline-flex items-center gap-1">
      <IconButton icon="up" label={t('compare.previous')} onPress={() => step(-1)} />
      <span className="min-w-10 text-center font-figures text-note text-ink-mute" aria-hidden="true">
        {at || '–'}/{count}
      </span>
      <IconButton icon="down" label={t('compare.next')} onPress={() => step(1)} />
    </span>
  );
}
