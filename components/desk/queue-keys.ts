'use client';

import { useEffect, useSyncExternalStore } from 'react';

export type QueueKey = 'down' | 'up' | 'peek' | 'open' | 'approve' | 'return' | 'search' | 'help';

const KEYS: Readonly<Record<string, QueueKey>> = {
  j: 'down',
  k: 'up',
  ' ': 'peek',
  Enter: 'open',
  a: 'approve',
  t: 'return',
  '/': 'search',
  '?': 'help',
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Which shortcut a press is; none while a text is being composed or another key is held with it. */
export function queueKeyOf(press: Press): QueueKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  return KEYS[press.key] ?? KEYS[press.key.toLowerCase()] ?? null;
}

/** Listens for the queue's shortcuts; whoever types in a field, chooses from a menu or answers a dialog is left alone. */
export function useQueueKeys(isOn: boolean, onKey: (key: QueueKey) => void) {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const key = queueKeyOf(event);
      if (!key || event.defaultPrevented || isBusy(event.target, key)) return;
      event.preventDefault();
      onKey(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, onKey]);
}

/** Enter and Space belong to the control that has the focus. */
function isBusy(target: EventTarget | null, key: QueueKey): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.closest(
      'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]',
    )
  )
    return true;
  return (key === 'open' || key === 'peek') && target.closest('a, button') !== null;
}

const KEPT = 'morat.keys';
const changed = 'morat:keys';

/** Whether single-key shortcuts are on in this browser (WCAG 2.1.4), and how to switch them. */
export function useKeysSwitch(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (listener) => {
      window.addEventListener(changed, listener);
      return () => window.removeEventListener(changed, listener);
    },
    () => localStorage.getItem(KEPT) !== 'off',
    () => true,
  );
  const set = (next: boolean) => {
    localStorage.setItem(KEPT, next ? 'on' : 'off');
    window.dispatchEvent(new Event(changed));
  };
  return [isOn, set];
}
