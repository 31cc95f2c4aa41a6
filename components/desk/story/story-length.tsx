'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { KeptField, useFieldError } from './story-field.tsx';
import { useStoryField } from './story-fields-kept.tsx';

/** How many words the desk wants: figures, with or without dots between the thousands. */
export function StoryLength({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  const { value, phase, refusal, type, leave } = useStoryField('targetWords');
  const [typed, setTyped] = useState<string | null>(null);
  const isKnown = value === null || value > 0;
  return (
    <KeptField field="targetWords" phase={phase}>
      <TextField
        label={t('panel.targetWords')}
        inputMode="numeric"
        isReadOnly={isReadOnly}
        value={typed ?? (isKnown ? String(value ?? '') : '')}
        error={useFieldError(refusal)}
        onChange={(text) => {
          setTyped(text);
          type(wordsIn(text));
        }}
        onBlur={() => {
          if (isKnown) setTyped(null);
          leave();
        }}
      />
    </KeptField>
  );
}

/** What is no number of words is sent as none that can be, so that the rule book says so. */
export function wordsIn(text: string): number | null {
  const figures = text.replace(/[.,\s]/g, '');
  if (figures === '') return null;
  return /^\d{1,9}$/.test(figures) ? Number(figures) : -1;
}
