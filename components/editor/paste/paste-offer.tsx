'use client';

import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';

export type PasteOfferProps = { headline: string; onTake: () => void; onLeave: () => void };

/** Asks whether the first line of a story that was just pasted is its headline. */
export function PasteOffer({ headline, onTake, onLeave }: PasteOfferProps) {
  const t = useWords('writing');
  return (
    <Notice icon="heading" title={t('paste.headlineQuestion')}>
      <p className="mt-1 font-serif text-lg">{headline}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="line" onPress={onTake}>
          {t('paste.takeHeadline')}
        </Button>
        <Button look="quiet" onPress={onLeave}>
          {t('paste.leaveHeadline')}
        </Button>
      </div>
    </Notice>
  );
}
