'use client';

import { useWords } from '#components/ui/words';
import type { ChangeRow, RowPart } from './change-rows.ts';
import { changeId } from './change-steps.tsx';

/** A comma alone says nothing in a list. */
const HAS_WORDS = /[\p{L}\p{N}]/u;
const PARTS: readonly RowPart[] = ['headline', 'standfirst', 'body'];

/** The changes by their first words, at the left of a wide screen. */
export function ChangeList({ rows }: { rows: readonly ChangeRow[] }) {
  const t = useWords('writing');
  return (
    <nav
      aria-label={t('compare.changes')}
      className="sticky top-topbar hidden h-[calc(100dvh-var(--spacing-topbar))] w-60 flex-none overflow-auto border-e border-line bg-desk p-3 xl:block"
    >
      {PARTS.map((part) => {
        const own = rows.filter((row) => row.part === part);
        return (
          own.length > 0 && (
            <section key={part} className="mb-5">
              <h2 className="px-2 pb-1.5 text-micro font-medium text-ink-mute">
                {t(`compare.part.${part}`)}
              </h2>
              <ol>
                {own.map((row) => (
                  <li key={row.number}>
                    <a
                      href={`#${changeId(row.number ?? 0)}`}
                      className="grid grid-cols-[1fr_auto] gap-2 rounded-control px-2 py-1.5 hover:bg-sunk"
                    >
                      <span className="line-clamp-2 py-0.5 font-serif text-[.9375rem] leading-[1.4]">
                        {wordsOf(row) ||
                          t(`compare.kind.${row.kind}`, { form: row.form, towards: row.towards ?? 'down' })}
                      </span>
                      <Counts row={row} />
                    </a>
                  </li>
                ))}
              </ol>
            </section>
          )
        );
      })}
    </nav>
  );
}

function Counts({ row: { added, cut } }: { row: ChangeRow }) {
  return (
    <span className="font-figures text-micro leading-[1.9] font-semibold whitespace-nowrap">
      {added > 0 && <span className="text-add">+{added} </span>}
      {cut > 0 && <span className="text-cut">−{cut}</span>}
    </span>
  );
}

/** What a change is about: the words that came, else those that went, else those that only moved. */
function wordsOf({ runs }: ChangeRow): string {
  const said = (kind: string) =>
    runs
      .filter((run) => run.kind === kind && HAS_WORDS.test(run.text))
      .map(({ text }) => text.trim())
      .join(' … ');
  return said('added') || said('cut') || said('tone') || said('same');
}
