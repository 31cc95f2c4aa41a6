'use client';

import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import { useWords } from '#components/ui/words';
import { isTableAnew, partOfTable, useSaySuggestion } from './say-suggestion.ts';

/** What a suggestion takes out and puts in, as the text shows it; what no words can show is said. */
export function SuggestedWords({ suggestion }: { suggestion: SheetSuggestion }) {
  const t = useWords('writing');
  const say = useSaySuggestion();
  const { kind, added, removed } = suggestion;
  const isOfWords =
    (kind === 'added' || kind === 'removed' || kind === 'replaced') &&
    !!(added + removed).trim() &&
    !isTableAnew(suggestion);
  if (!isOfWords) return <span className="block first-letter:uppercase">{say(suggestion)}</span>;
  const table = partOfTable(suggestion);
  return (
    <span className="grid gap-1">
      <span className="block text-micro font-medium text-ink-mute first-letter:uppercase">
        {table
          ? t(`suggestions.kinds.${table.kind}Block`, { block: t(table.part) })
          : t(`suggestions.names.${kind}`)}
      </span>
      <span className="line-clamp-6 pt-0.5 font-serif text-[1.0625rem] leading-normal whitespace-pre-line">
        {removed.trim() && (
          <del className="text-(--pen) decoration-(--pen) decoration-[1.5px]">{removed}</del>
        )}
        {removed.trim() && added.trim() && ' '}
        {added.trim() && (
          <ins className="bg-[color-mix(in_oklab,var(--pen)_13%,transparent)] text-(--pen) decoration-(--pen) decoration-2 underline-offset-3">
            {added}
          </ins>
        )}
      </span>
    </span>
  );
}
