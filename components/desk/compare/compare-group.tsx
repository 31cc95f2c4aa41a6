'use client';

import { useState } from 'react';
import { inOrder } from '#components/article/in-order.ts';
import { useWords } from '#components/ui/words';
import type { RowGroup } from './change-rows.ts';
import { CompareRow } from './compare-row.tsx';
import type { CompareView } from './compared-versions.ts';

/** Neighbouring rows: changes are shown, what stayed is folded to one line that opens. */
export function CompareGroup({
  group,
  view,
  showsTones,
}: {
  group: RowGroup;
  view: CompareView;
  showsTones: boolean;
}) {
  const t = useWords('writing');
  const [isOpen, setIsOpen] = useState(false);
  const isFolded = group.isSame && !isOpen;
  if (isFolded)
    return (
      <div className="mx-auto max-w-304 px-4 py-2 md:px-8">
        <button
          type="button"
          onClick={() => setIsOpen(true)}
          className="flex min-h-9 w-full cursor-pointer items-center gap-3 text-note text-ink-mute before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line hover:text-ink touch:min-h-touch"
        >
          {t('compare.same', { count: group.rows.length })}
        </button>
      </div>
    );
  return inOrder(group.rows).map(({ thing, place }) => (
    <CompareRow key={place} row={thing} view={view} showsTones={showsTones} />
  ));
}
