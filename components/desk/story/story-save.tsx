'use client';

import { useSave, useSaveFact } from '#components/editor/use-save.ts';
import type { SaveState, SaveWatch } from '#components/editor/writing.ts';
import { Icon, type IconName } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { timeOf } from '../moments.ts';

const ICONS: Record<SaveState['kind'], IconName> = {
  opening: 'cloud',
  saved: 'cloud',
  saving: 'refresh',
  offline: 'cloudOff',
  reconnecting: 'cloudOff',
  not_kept: 'warn',
  frozen: 'lock',
  refused: 'warn',
  signed_out: 'cloudOff',
  outdated: 'warn',
  closed: 'lock',
};
const CALM: readonly SaveState['kind'][] = ['opening', 'saved', 'saving'];

/** The state line: what is true of the words on the paper at this moment. On a phone the icon speaks for it. */
export function StorySave({ save }: { save: SaveWatch }) {
  const say = useSaySave();
  const state = useSave(save);
  const isCalm = CALM.includes(state.kind);
  const words = say(state);
  return (
    <span
      title={words}
      className={`inline-flex items-center gap-1.5 px-1 text-note whitespace-nowrap lg:px-2 ${
        isCalm ? 'text-ink-mute' : 'font-medium text-state-changes'
      }`}
    >
      <Icon name={ICONS[state.kind]} size="small" />
      <span className="max-lg:sr-only">{words}</span>
    </span>
  );
}

/** How to say the state of saving. */
export function useSaySave(): (save: SaveState) => string {
  const t = useWords('writing');
  return (save) => {
    switch (save.kind) {
      case 'saved':
        return save.at === null ? t('bar.save.savedAll') : t('bar.save.saved', { time: timeOf(save.at) });
      case 'offline':
      case 'reconnecting':
      case 'not_kept':
      case 'frozen':
      case 'refused':
      case 'signed_out':
        return t(`bar.save.${save.kind}`, { count: save.kept, where: save.isLoose ? 'page' : 'device' });
      default:
        return t(`bar.save.${save.kind}`);
    }
  };
}

/** Why nothing can be moved now, or undefined when it can. What is only under way is waited for. */
export function useWhyNotNow(save: SaveWatch, isSignedOut: boolean): string | undefined {
  const t = useWords('writing');
  const trouble = useSaveFact(save, ({ kind }) => (CALM.includes(kind) ? null : kind));
  if (isSignedOut) return t('bar.blocked.signed_out');
  return trouble === null ? undefined : t(`bar.blocked.${trouble}`);
}
