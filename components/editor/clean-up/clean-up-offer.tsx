'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import { countWords } from '#lib/text/count';
import { pastedText } from './clean-up-pasted.ts';

const LONG_PASTE = 60;

/** Offers to clean up after so many words were pasted into the body that somebody wrote them elsewhere. */
export function CleanUpOffer({
  body,
  isTaken,
  onOpen,
}: {
  body: Editor;
  /** The clean-up is open, from here or from the bar: there is nothing left to offer. */
  isTaken: boolean;
  onOpen: () => void;
}) {
  const t = useWords('writing');
  const [words, setWords] = useState(0);
  useEffect(() => {
    const look: Parameters<typeof body.on<'transaction'>>[1] = ({ transaction }) => {
      const pasted = countWords(pastedText(transaction));
      if (pasted >= LONG_PASTE) setWords(pasted);
    };
    body.on('transaction', look);
    return () => void body.off('transaction', look);
  }, [body]);

  useEffect(() => {
    if (isTaken) setWords(0);
  }, [isTaken]);

  if (words === 0) return null;
  return (
    <div role="status">
      <Notice>
        <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-2">
          <span className="min-w-40 flex-1">{t('cleanUp.offer', { words })}</span>
          <span className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" size="small" onPress={() => setWords(0)}>
              {t('cleanUp.later')}
            </Button>
            <Button look="line" size="small" onPress={onOpen}>
              {t('cleanUp.open')}
            </Button>
          </span>
        </div>
      </Notice>
    </div>
  );
}
