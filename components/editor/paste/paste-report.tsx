'use client';

import { IconButton } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import { countDropped, wordsLeftOut } from '#lib/article/paste/count-dropped';
import type { Dropped } from '#lib/article/paste/pasted';

/** Says what of a paste is not in the story, and shows the words of it to whoever wants them after all. */
export function PasteReport({ dropped, onClose }: { dropped: readonly Dropped[]; onClose: () => void }) {
  const t = useWords('writing');
  const counts = countDropped(dropped);
  const parts = counts.map(({ kind, count }) => t(`paste.dropped.${kind}`, { count }));
  const words = wordsLeftOut(dropped);
  return (
    <Notice end={<IconButton icon="close" size="small" label={t('paste.close')} onPress={onClose} />}>
      <p>{t('paste.report', { parts: parts.join(', ') })}</p>
      {counts.some(({ kind }) => kind === 'picture') && <p>{t('paste.pictureHint')}</p>}
      {words.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer underline underline-offset-4">{t('paste.show')}</summary>
          <ul className="mt-2 grid max-h-60 list-disc gap-1 overflow-auto ps-5">
            {[...new Set(words)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

/** Says that a paste was longer than a story takes at once, and that nothing of it is in the story. */
export function PasteTooLong({ onClose }: { onClose: () => void }) {
  const t = useWords('writing');
  return (
    <Notice
      kind="warn"
      end={<IconButton icon="close" size="small" label={t('paste.close')} onPress={onClose} />}
    >
      {t('paste.tooLong')}
    </Notice>
  );
}
