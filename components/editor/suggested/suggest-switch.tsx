'use client';

import { ToggleButton } from 'react-aria-components';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { ariaKeysOf } from '../shortcuts.ts';
import type { SuggestMode } from './use-suggest-mode.ts';

/** Turns suggesting on and off, in the bar of the writing page; where one may only suggest it stands on and is locked. */
export function SuggestSwitch({ mode }: { mode: SuggestMode }) {
  const t = useWords('writing');
  return (
    <ToggleButton
      aria-label={t(mode.isForced ? 'suggestions.forced' : 'suggestions.mode')}
      aria-keyshortcuts={ariaKeysOf('suggest')}
      isSelected={mode.isOn}
      isDisabled={mode.isForced}
      onChange={mode.toggle}
      preventFocusOnPress
      className="inline-flex h-9 cursor-pointer items-center gap-1.5 rounded-control px-2 font-medium whitespace-nowrap text-ink-soft hover:bg-sunk hover:text-ink selected:bg-add-wash selected:text-add disabled:cursor-default touch:h-touch"
    >
      <Icon name={mode.isForced ? 'lock' : 'pen'} size="small" />
      <span className="max-xl:hidden">{t('suggestions.mode')}</span>
    </ToggleButton>
  );
}
