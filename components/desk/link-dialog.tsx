'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { useWords } from '#components/ui/words';

export type MadeLink = {
  readonly name: string;
  readonly address: string;
  readonly purpose: 'invite' | 'reset';
};

/** A one-time link, shown once: whoever made it hands it over. */
export function LinkDialog({ link, onClose }: { link: MadeLink; onClose: () => void }) {
  const t = useWords('desk');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link.address);
    setCopied(true);
  };
  return (
    <Dialog title={t(`people.link.${link.purpose}`, { name: link.name })} isOpen onClose={onClose} isAlert>
      <p className="text-ink-soft">{t(`people.linkHint.${link.purpose}`)}</p>
      <p className="rounded-control bg-desk px-3 py-2.5 font-mono text-note break-all select-all">
        {link.address}
      </p>
      <DialogActions>
        <span aria-live="polite" className="me-auto self-center text-note text-state-approved">
          {isCopied && t('people.copied')}
        </span>
        <Button look="quiet" onPress={onClose}>
          {t('ui.close')}
        </Button>
        <Button look="next" icon="copy" onPress={copy} autoFocus>
          {t('people.copy')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
