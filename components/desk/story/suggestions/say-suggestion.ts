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
      if (isTableAnew({ kind, blocks })) return t('suggestions.kinds.tableAnew');
      const [block = ''] = blocks;
      const named = block === 'tableRow' ? 'suggestions.row' : `blocks.${block}.name`;
      const name = inSentence(t.has(named) ? t(named) : t('suggestions.block'));
      const isWordless =
        ((kind === 'added' || kind === 'moved') && !added.trim()) || (kind === 'removed' && !removed.trim());
      const what = { added: cut(added), removed: cut(removed), block: name };
      return t(`suggestions.kinds.${kind}${isWordless ? 'Block' : ''}`, what);
    },
    [t],
  );
}

/** Whether it sets another table in the place of one; its words are for the most part those that stood there. */
export function isTableAnew({ kind, blocks }: Pick<SheetSuggestion, 'kind' | 'blocks'>): boolean {
  return kind === 'replaced' && blocks.length > 1 && blocks.every((block) => block === 'table');
}

function inSentence([first = '', ...rest]: string): string {
  return first.toLowerCase() + rest.join('');
}

function cut(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
