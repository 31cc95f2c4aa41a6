'use client';

import { useWords } from '#components/ui/words';
import { countDropped } from '#lib/article/paste/count-dropped';
import type { Dropped } from '#lib/article/paste/pasted';
import { ImportSection } from './import-section.tsx';

/** What of the file a story has no place for: how many, why, and its words for whoever wants them. */
export function ImportLeftOut({ dropped }: { dropped: readonly Dropped[] }) {
  const t = useWords('writing');
  const counts = countDropped(dropped);
  if (counts.length === 0) return null;
  return (
    <ImportSection title={t('docx.leftOut')}>
      <ul className="grid gap-2 text-note">
        {counts.map(({ kind, count }) => {
          const words = dropped
            .filter((one) => one.kind === kind && one.words !== '')
            .map((one) => one.words);
          return (
            <li key={kind}>
              <span className="font-medium">{t(`paste.dropped.${kind}`, { count })}</span>
              <span className="text-ink-mute"> – {t(`docx.why.${kind}`)}</span>
              {words.length > 0 && (
                <details>
                  <summary className="min-h-6 cursor-pointer underline underline-offset-4">
                    {t('docx.showWords')}
                  </summary>
                  <p className="mt-1 max-h-40 overflow-auto whitespace-pre-line text-ink-soft">
                    {[...new Set(words)].join('\n')}
                  </p>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </ImportSection>
  );
}
