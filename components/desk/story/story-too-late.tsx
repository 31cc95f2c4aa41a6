'use client';

import { useState } from 'react';
import type { Writing } from '#components/editor/writing.ts';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { Notice } from '#components/ui/notice';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { toClipboard } from '../to-clipboard.ts';

type Props = { kept: number; writing: Pick<Writing, 'ownText' | 'dropUnsent'> };

/**
 * Words that the house may not take any more, or cannot take as they stand: they wait on the device, can be copied, and
 * can be given up.
 */
export function TooLate({ why, kept, writing }: Props & { why: 'tooLate' | 'refused' }) {
  const t = useWords('writing');
  const [isAsked, setAsked] = useState(false);
  const copy = async () => {
    const own = writing.ownText();
    if (!own) return;
    const isCopied = await toClipboard(own);
    toast(t(isCopied ? 'bar.tooLate.copied' : 'notCopied'));
  };
  return (
    <Notice kind="warn" icon="lock" title={t(`bar.${why}.title`, { count: kept })}>
      {t(`bar.${why}.body`)}
      <span className="flex flex-wrap gap-2 pt-2.5">
        <Button size="small" icon="copy" onPress={copy}>
          {t('bar.tooLate.copy')}
        </Button>
        <Button look="quiet" size="small" onPress={() => setAsked(true)}>
          {t('bar.tooLate.drop')}
        </Button>
      </span>
      <DropUnsent kept={kept} writing={writing} isAsked={isAsked} onLater={() => setAsked(false)} />
    </Notice>
  );
}

function DropUnsent({ kept, writing, isAsked, onLater }: Props & { isAsked: boolean; onLater: () => void }) {
  const t = useWords('writing');
  const [isDropping, setDropping] = useState(false);
  const drop = () => {
    setDropping(true);
    void writing.dropUnsent();
  };
  return (
    <Dialog title={t('bar.tooLate.dropTitle', { count: kept })} isOpen={isAsked} onClose={onLater}>
      <p className="text-ink-soft">{t('bar.tooLate.dropBody')}</p>
      <DialogActions>
        <Button look="quiet" onPress={onLater}>
          {t('bar.tooLate.later')}
        </Button>
        <Button look="cut" isPending={isDropping} onPress={drop}>
          {t('bar.tooLate.drop')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
