'use client';

import { Dialog } from '#components/ui/dialog';
import { Kbd } from '#components/ui/kbd';
import { Switch } from '#components/ui/switch';
import { useWords } from '#components/ui/words';
import type { QueueKey } from './queue-keys.ts';

const LINES: readonly { key: QueueKey; caps: readonly string[] }[] = [
  { key: 'down', caps: ['J'] },
  { key: 'up', caps: ['K'] },
  { key: 'peek', caps: ['queue.space'] },
  { key: 'open', caps: ['↵'] },
  { key: 'approve', caps: ['A'] },
  { key: 'return', caps: ['T'] },
  { key: 'search', caps: ['/'] },
  { key: 'help', caps: ['?'] },
];

/** The foot of the queue: the keys at hand. */
export function KeysBar({ onHelp, isOn }: { onHelp: () => void; isOn: boolean }) {
  const t = useWords('desk');
  const shown = isOn ? LINES.filter(({ key }) => key !== 'help' && key !== 'search') : [];
  return (
    <div className="sticky bottom-0 mt-auto flex flex-wrap gap-x-4.5 gap-y-1 border-t border-line bg-paper px-5 py-2.5 text-note text-ink-mute touch:hidden">
      {shown.map(({ key, caps }) => (
        <span key={key} aria-hidden="true" className="inline-flex items-center gap-1.5">
          {caps.map((cap) => (
            <Kbd key={cap}>{cap.startsWith('queue.') ? t(cap) : cap}</Kbd>
          ))}
          {t(`queue.keys.${key}`)}
        </span>
      ))}
      <button
        type="button"
        onClick={onHelp}
        className="inline-flex cursor-pointer items-center gap-1.5 hover:text-ink"
      >
        <Kbd>?</Kbd>
        {t('queue.keys.help')}
      </button>
    </div>
  );
}

/** All keys of the queue, and the switch that turns them off. */
export function KeysHelp({
  isOpen,
  onClose,
  isOn,
  onSwitch,
}: {
  isOpen: boolean;
  onClose: () => void;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}) {
  const t = useWords('desk');
  return (
    <Dialog title={t('queue.keys.help')} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2.5">
        {LINES.map(({ key, caps }) => (
          <div key={key} className="contents">
            <dt>
              {caps.map((cap) => (
                <Kbd key={cap}>{cap.startsWith('queue.') ? t(cap) : cap}</Kbd>
              ))}
            </dt>
            <dd>{t(`queue.keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="border-t border-line pt-4">
        <Switch isSelected={isOn} onChange={onSwitch} hint={t('queue.keysHint')}>
          {t('queue.keysOn')}
        </Switch>
      </div>
    </Dialog>
  );
}
