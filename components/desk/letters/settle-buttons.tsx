'use client';

import { Button } from '#components/ui/button';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { OUTCOMES_OF } from '#lib/newsroom/letters';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSending } from '../use-sending.ts';
import type { LetterLine, SettleLetter } from './letter-line.ts';

/** What can come of a letter, each a button that settles it. */
export function SettleButtons({
  letter,
  settle,
  onDone,
}: {
  letter: LetterLine;
  settle: SettleLetter;
  onDone: () => void;
}) {
  const t = useWords('desk');
  const { send, isSending, refusal } = useSending();
  const done = () => {
    toast(t('letters.done'));
    onDone();
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        {OUTCOMES_OF[letter.kind].map((outcome) => (
          <Button
            key={outcome}
            look={outcome === 'junk' ? 'quiet' : 'line'}
            size="small"
            isDisabled={isSending}
            onPress={() => send(() => settle({ letterId: letter.id, outcome }), done)}
          >
            {t(`letters.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
