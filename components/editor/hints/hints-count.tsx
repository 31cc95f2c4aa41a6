'use client';

import { useWords } from '#components/ui/words';
import { useHints } from './hints-context.ts';

/** How many hints the story has, at its foot; a press shows the first. Says nothing by itself. */
export function HintsCount() {
  const t = useWords('writing');
  const { hints, open } = useHints();
  const [first] = hints ?? [];
  if (!hints || !first) return null;
  return (
    <button
      type="button"
      className="link cursor-pointer touch:min-h-touch"
      onClick={() => open(first, 'keys')}
    >
      {t('hints.count', { count: hints.length })}
    </button>
  );
}
