'use client';

import { useCallback } from 'react';
import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import { useWords } from '#components/ui/words';

const LONGEST = 80;

/** How to say in one line what a suggestion would do: "đổi “thỉnh thoảng” thành “lâu lâu”". */
export function useSaySuggestion(): (
  suggestion: Pick<SheetSuggestion, 'kind' | 'added' | 'removed' | 'blocks'>,
) => string {
  const t = useWords('writing');
  return useCallback(
    ({ kind, added, removed, blocks }) => {
      const [block = ''] = blocks;
      const name = t.has(`blocks.${block}.name`) ? t(`blocks.${block}.name`) : t('suggestions.block');
      const isWordless = (kind === 'added' && !added.trim()) || (kind === 'removed' && !removed.trim());
      const what = { added: cut(added), removed: cut(removed), block: name };
      return t(`suggestions.kinds.${kind}${isWordless ? 'Block' : ''}`, what);
    },
    [t],
  );
}

function cut(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
