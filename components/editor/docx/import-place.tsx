'use client';

import { RadioGroup } from '#components/ui/radio-group';
import { useWords } from '#components/ui/words';
import { type ImportChoice, type ImportInto, PLACES, type Place } from './import-choice.ts';
import { type AskProps, ImportSection } from './import-section.tsx';

/** Where in a story with text the file's text goes. */
export function ImportPlace({ into, choice, onChange }: AskProps<ImportChoice> & { into: ImportInto }) {
  const t = useWords('writing');
  if (!into.hasText) return null;
  return (
    <ImportSection title={t('docx.place')}>
      <RadioGroup
        label={t('docx.placeLabel')}
        value={choice.place}
        onChange={(place) => onChange({ place: place as Place })}
        options={PLACES.map((id) => ({ id, name: t(`docx.places.${id}`) }))}
      />
      <p className="text-note text-ink-mute">{t('docx.undoHint')}</p>
    </ImportSection>
  );
}
