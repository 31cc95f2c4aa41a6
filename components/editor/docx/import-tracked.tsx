'use client';

import { Checkbox } from '#components/ui/checkbox';
import { RadioGroup } from '#components/ui/radio-group';
import { useWords } from '#components/ui/words';
import type { OldLetters } from '#lib/article/docx/letters-of-copy';
import { TRACKED_READINGS, type TrackedCount, type TrackedReading } from '#lib/article/docx/tracked';
import type { ImportChoice } from './import-choice.ts';
import { type AskProps, ImportSection } from './import-section.tsx';

/** How the changes that Word tracked are taken. */
export function ImportTracked({
  count: { added, removed, authors },
  maySuggest,
  choice,
  onChange,
}: AskProps<ImportChoice> & { count: TrackedCount; maySuggest: boolean }) {
  const t = useWords('writing');
  if (added + removed === 0) return null;
  const readings = TRACKED_READINGS.filter((reading) => maySuggest || reading !== 'suggestions');
  const by = authors.length > 0 ? t('docx.trackedBy', { names: authors.join(', ') }) : '';
  return (
    <ImportSection title={t('docx.tracked')}>
      <RadioGroup
        label={`${t('docx.trackedCount', { added, removed })} ${by}`.trim()}
        value={choice.tracked}
        onChange={(reading) => onChange({ tracked: reading as TrackedReading })}
        options={readings.map((id) => ({
          id,
          name: t(`docx.takeTracked.${id}`),
          hint: t(`docx.takeTrackedHint.${id}`),
        }))}
      />
    </ImportSection>
  );
}

/** Letters of an old encoding, how they read in the file and how they would read. */
export function ImportOldLetters({
  old,
  choice,
  onChange,
}: AskProps<ImportChoice> & { old: OldLetters | null }) {
  const t = useWords('writing');
  if (!old) return null;
  const encodings = [
    ...new Set(old.encodings.map((encoding) => (encoding === 'vni' ? 'VNI' : 'TCVN3'))),
  ].join(', ');
  return (
    <ImportSection title={t('docx.oldLetters')}>
      <p>{t(old.isGuess ? 'docx.oldGuess' : 'docx.oldByFont', { count: old.lines, encodings })}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-s-[3px] border-line ps-3 text-note">
        <dt className="text-ink-mute">{t('docx.was')}</dt>
        <dd className="wrap-anywhere text-ink-mute">{old.was}</dd>
        <dt className="text-ink-mute">{t('docx.becomes')}</dt>
        <dd className="wrap-anywhere">{old.becomes}</dd>
      </dl>
      <Checkbox isSelected={choice.convertsOld} onChange={(convertsOld) => onChange({ convertsOld })}>
        {t('docx.convert')}
      </Checkbox>
    </ImportSection>
  );
}
