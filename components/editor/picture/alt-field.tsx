'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { TextArea } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';

const QUIET = 400;
const ALT_MOST = 250;

/**
 * What a picture shows, in words. What is typed stands in the field at once and reaches the text when the hands rest: a
 * field that is written back while a syllable is being composed would double it.
 */
export function AltField({ alt, onChange }: { alt: string; onChange: (alt: string) => void }) {
  const t = useWords('writing');
  const [typed, setTyped] = useState<string | null>(null);
  const keep = useEffectEvent((text: string) => onChange(text.normalize('NFC')));

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep(typed), QUIET);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <TextArea
      label={t('sheet.picture.alt')}
      hint={t('sheet.picture.altHint')}
      most={ALT_MOST}
      rows={2}
      value={typed ?? alt}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null) onChange(typed.normalize('NFC'));
        setTyped(null);
      }}
    />
  );
}
