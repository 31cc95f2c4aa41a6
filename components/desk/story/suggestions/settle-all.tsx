'use client';

import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { useSuggestions } from './suggestions-room.tsx';
import { useDecide } from './use-decide.ts';

/** The way through the gate of open suggestions: take all of them, or none. */
export function SettleAll() {
  const t = useWords('writing');
  const { list, right } = useSuggestions();
  const decide = useDecide();
  if (right !== 'writes' || list.length === 0) return null;
  const all = list.map(({ id }) => id);
  return (
    <span className="col-span-2 col-start-2 flex flex-wrap gap-1.5 py-1">
      <Button size="small" icon="check" onPress={() => decide(all, 'accept')}>
        {t('suggestions.acceptAll')}
      </Button>
      <Button size="small" look="quiet" icon="close" onPress={() => decide(all, 'reject')}>
        {t('suggestions.rejectAll')}
      </Button>
    </span>
  );
}
