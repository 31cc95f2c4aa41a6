'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { Kbd } from '#components/ui/kbd';
import { useWords } from '#components/ui/words';
import { useKeysSwitch } from '../desk/queue-keys.ts';
import { isInFloat } from './in-float.ts';
import { ariaKeysOf, capsOf, isShortcut, SHORTCUT_AREAS, SHORTCUTS } from './shortcuts.ts';

/** All keys of the writing page, by where they work. Whoever turned single keys off in the queue has no ? here either. */
export function ShortcutsHelp() {
  const t = useWords('writing');
  const [isSingleOn] = useKeysSwitch();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isAsked = isShortcut(event, 'help') || (isSingleOn && event.key === '?' && isOutsideText(event));
      if (!isAsked || event.defaultPrevented || isInFloat(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isSingleOn]);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-keyshortcuts={ariaKeysOf('help')}
        onPress={() => setOpen(true)}
        className="text-ink-mute"
      >
        {t('shortcuts.open')}
      </Button>
      <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={() => setOpen(false)} isWide>
        <div className="gap-x-8 md:columns-2">
          {SHORTCUT_AREAS.map((area) => (
            <section key={area} className="mb-5 break-inside-avoid">
              <h3 className="mb-1 border-b border-ink pb-1 text-note font-semibold">
                {t(`shortcuts.areas.${area}`)}
              </h3>
              <dl>
                {SHORTCUTS.filter((shortcut) => shortcut.area === area).map(({ id }) => (
                  <div key={id} className="flex min-h-8 items-center gap-3 border-b border-line py-1">
                    <dt className="flex-1 text-pretty">{t(`shortcuts.names.${id}`)}</dt>
                    <dd>
                      <Caps caps={capsOf(id)} stay />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        {isSingleOn && <p className="text-note text-ink-mute">{t('shortcuts.single')}</p>}
      </Dialog>
    </>
  );
}

/** The caps to press one beside the other; hints of them go where fingers are, in the sheet they stay. */
export function Caps({ caps, stay = false }: { caps: readonly string[]; stay?: boolean }) {
  return (
    <span className="inline-flex gap-1">
      {caps.map((cap) => (
        <Kbd key={cap} stays={stay}>
          {cap}
        </Kbd>
      ))}
    </span>
  );
}

function isOutsideText({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || !(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable]') === null;
}
