'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';

/** Sends the page to the printer, as Ctrl+P does. */
export function PrintButton() {
  const t = useWords('desk');
  return (
    <Button icon="print" onPress={() => window.print()}>
      {t('insights.print')}
    </Button>
  );
}
