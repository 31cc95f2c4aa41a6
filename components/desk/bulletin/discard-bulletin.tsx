'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, IconButton } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSending } from '../use-sending.ts';

export type DiscardBulletin = (wish: { readonly bulletinId: number }) => Promise<Answer>;

/** Puts a bulletin away, after saying what goes and what stays. */
export function DiscardBulletinButton({
  bulletinId,
  onDiscard,
}: {
  bulletinId: number;
  onDiscard: DiscardBulletin;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, refusal } = useSending();
  const discard = () =>
    send(
      () => onDiscard({ bulletinId }),
      () => router.push('/desk/bulletins'),
    );
  return (
    <>
      <IconButton icon="trash" label={t('bulletin.discard')} onPress={() => setAsked(true)} />
      <Dialog title={t('bulletin.discardAsk')} isOpen={isAsked} onClose={() => setAsked(false)} isAlert>
        <p>{t('bulletin.discardHint')}</p>
        <RefusalNotice refusal={refusal} />
        <DialogActions>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {t('bulletin.keep')}
          </Button>
          <Button look="cut" icon="trash" isPending={isSending} onPress={discard}>
            {t('bulletin.discard')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
