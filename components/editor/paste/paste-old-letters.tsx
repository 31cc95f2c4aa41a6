'use client';

import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { PasteNews } from './paste-extension.ts';

/** Says that what was pasted has letters of an old encoding, how they read, and offers the other reading. */
export function PasteOldLetters({
  old: { isGuess, encodings, was, becomes, takeOtherwise },
  onAnswered,
}: {
  old: NonNullable<PasteNews['old']>;
  onAnswered: () => void;
}) {
  const t = useWords('writing');
  const names = [...new Set(encodings.map((encoding) => (encoding === 'vni' ? 'VNI' : 'TCVN3')))].join(', ');
  const take = () => {
    if (!takeOtherwise()) toast(t('paste.old.changed'));
    onAnswered();
  };
  return (
    <Notice title={t(isGuess ? 'paste.old.guessed' : 'paste.old.read', { encodings: names })}>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-note">
        <dt className="text-ink-mute">{t('docx.was')}</dt>
        <dd className="wrap-anywhere text-ink-mute">{was}</dd>
        <dt className="text-ink-mute">{t('docx.becomes')}</dt>
        <dd className="wrap-anywhere">{becomes}</dd>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="line" onPress={isGuess ? take : onAnswered}>
          {t(isGuess ? 'paste.old.convert' : 'paste.old.keep')}
        </Button>
        <Button look="quiet" onPress={isGuess ? onAnswered : take}>
          {t('paste.old.leave')}
        </Button>
      </div>
    </Notice>
  );
}
