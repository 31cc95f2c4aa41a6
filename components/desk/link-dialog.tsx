'use client';

import { useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { useWords } from '#components/ui/words';
import { toClipboard } from './to-clipboard.ts';

export type MadeLink = {
  readonly name: string;
  readonly address: string;
  readonly purpose: 'invite' | 'reset';
};

/** A one-time link, shown once: whoever made it hands it over. */
export function LinkDialog({ link, onClose }: { link: MadeLink; onClose: () => void }) {
  const t = useWords('desk');
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  const address = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    const isCopied = await toClipboard({ plain: link.address });
    if (!isCopied && address.current) getSelection()?.selectAllChildren(address.current);
    setSaid(isCopied ? 'copied' : 'copyByHand');
  };
  return (
    <Dialog title={t(`people.link.${link.purpose}`, { name: link.name })} isOpen onClose={onClose} isAlert>
      <p className="text-ink-soft">{t(`people.linkHint.${link.purpose}`)}</p>
      <p
        ref={address}
        className="rounded-control bg-desk px-3 py-2.5 font-mono text-note break-all select-all"
      >
        {link.address}
      </p>
      <DialogActions>
        <span
          aria-live="polite"
          className={`me-auto self-center text-note ${said === 'copied' ? 'text-state-approved' : 'text-ink-soft'}`}
        >
          {said && t(`people.${said}`)}
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
