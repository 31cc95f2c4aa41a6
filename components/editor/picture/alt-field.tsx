'use client';

import { useState } from 'react';
import { TextArea } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';

const ALT_MOST = 250;

/**
 * What a picture shows, in words. What is typed reaches the text with every letter, so that none is lost however one
 * leaves; the field shows what was typed and is never written back to, or a syllable being composed would double.
 */
export function AltField({ alt, onChange }: { alt: string; onChange: (alt: string) => void }) {
  const t = useWords('writing');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={t('sheet.picture.alt')}
      hint={t('sheet.picture.altHint')}
      most={ALT_MOST}
      rows={2}
      value={typed ?? alt}
      onChange={(text) => {
        setTyped(text);
        onChange(text.normalize('NFC'));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
