'use client';

import { useCallback } from 'react';
import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import { useWords } from '#components/ui/words';
import { isCell } from '#lib/article/suggestions/suggestion';

const LONGEST = 80;

/** What is suggested about cells themselves is about a whole column. */
const PARTS_OF_TABLES: Readonly<Record<string, 'suggestions.row' | 'suggestions.column'>> = {
  tableRow: 'suggestions.row',
  tableCell: 'suggestions.column',
  tableHeader: 'suggestions.column',
};

/** How to say in one line what a suggestion would do: "đổi “thỉnh thoảng” thành “lâu lâu”". */
export function useSaySuggestion(): (
  suggestion: Pick<SheetSuggestion, 'kind' | 'added' | 'removed' | 'blocks'>,
) => string {
  const t = useWords('writing');
  return useCallback(
    ({ kind, added, removed, blocks }) => {
      if (isTableAnew({ kind, blocks })) return t('suggestions.kinds.tableAnew');
      const [block = ''] = blocks;
      if (kind === 'changed' && isCell(block)) return t('suggestions.kinds.tableNames');
      const nameOf = (one: string) => {
        const named = PARTS_OF_TABLES[one] ?? `blocks.${one}.name`;
        return inSentence(t.has(named) ? t(named) : t('suggestions.block'));
      };
      const [name, becomes] = [nameOf(block), nameOf(blocks.at(-1) ?? '')];
      if (kind === 'changed' && name !== becomes && added.trim())
        return t('suggestions.kinds.becomes', { block: name, added: cut(added), becomes });
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

/** What part of a table comes or goes with its words, when it is one and no more than its words. */
export function partOfTable({ kind, blocks }: Pick<SheetSuggestion, 'kind' | 'blocks'>) {
  if (kind !== 'added' && kind !== 'removed') return null;
  const [part, ...others] = new Set(blocks.map((block) => PARTS_OF_TABLES[block]));
  return part && others.length === 0 ? ({ kind, part } as const) : null;
}

function inSentence([first = '', ...rest]: string): string {
  return first.toLowerCase() + rest.join('');
}

function cut(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
