'use client';

import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';

/** Opens the clean-up of a story, from the bar of the writing page. */
export function CleanUpButton({ onPress }: { onPress: () => void }) {
  const t = useWords('writing');
  return <IconButton icon="checklist" label={t('cleanUp.open')} onPress={onPress} />;
}
