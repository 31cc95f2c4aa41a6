'use client';

import { Button, IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { chooseWordFile } from './word-file.ts';

/** Asks for a Word file of this device; in words where there is room, as a sign in the bar. */
export function WordButton({ look, onFile }: { look: 'words' | 'sign'; onFile: (file: File) => void }) {
  const t = useWords('writing');
  const choose = async () => {
    const file = await chooseWordFile();
    if (file) onFile(file);
  };
  if (look === 'sign') return <IconButton icon="upload" label={t('docx.open')} onPress={choose} />;
  return (
    <Button look="line" icon="upload" onPress={choose}>
      {t('docx.open')}
    </Button>
  );
}
