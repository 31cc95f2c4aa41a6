'use client';

import { useWords } from '#components/ui/words';
import type { Comparison } from '#lib/article/compare/compare-articles';
import { compareWords } from '#lib/article/compare/compare-words';
import { Runs } from './runs.tsx';

/** What changed around the text, field by field, above it. */
export function CompareFields({ fields }: { fields: Comparison['fields'] }) {
  const t = useWords('writing');
  if (fields.length === 0) return null;
  return (
    <section aria-label={t('compare.fields')} className="mx-auto max-w-304 px-4 pt-4 md:px-8">
      <dl className="flex flex-wrap gap-px border border-line bg-line">
        {fields.map(({ field, before, after }) => (
          <div key={field} className="flex-1 basis-64 bg-desk px-3.5 py-2.5">
            <dt className="text-micro text-ink-mute">{t(`compare.field.${field}`)}</dt>
            <dd className="text-ui break-words">
              {field === 'leadPicture' ? (
                t(
                  before === ''
                    ? 'compare.pictureAdded'
                    : after === ''
                      ? 'compare.pictureCut'
                      : 'compare.pictureReplaced',
                )
              ) : (
                <Runs runs={compareWords(before, after)} side="both" showsTones />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
