'use client';

import { buttonLook } from '#components/ui/button-look.ts';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { TopBar } from '../top-bar.tsx';
import { type DiscardBulletin, DiscardBulletinButton } from './discard-bulletin.tsx';
import type { Keeping } from './use-bulletin.ts';

/** The head of the composing screen: whether all is kept, and the way to the printed page. */
export function BulletinBar({
  bulletinId,
  keeping,
  onDiscard,
}: {
  bulletinId: number;
  keeping: Keeping;
  onDiscard: DiscardBulletin;
}) {
  const t = useWords('desk');
  return (
    <TopBar title={t('bulletin.composing')}>
      <p role="status" className="text-note text-ink-mute max-sm:sr-only">
        {t(`bulletin.keeping.${keeping}`)}
      </p>
      <DiscardBulletinButton bulletinId={bulletinId} onDiscard={onDiscard} />
      <a href={`/desk/bulletins/${bulletinId}/print`} className={buttonLook({ look: 'next' })}>
        <Icon name="print" size="small" />
        {t('bulletin.print')}
      </a>
    </TopBar>
  );
}
