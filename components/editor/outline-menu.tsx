'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { Menu, MenuItem, MenuOpener } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { isInFloat } from './in-float.ts';
import { goToLine, type OutlineLine, useOutline } from './outline.ts';
import { ariaKeysOf, isShortcut } from './shortcuts.ts';

/** The parts of the story and the one that is written in; a press goes to another. Nothing without crossheads. */
export function OutlineMenu({ body }: { body: Editor }) {
  const t = useWords('writing');
  const { lines, at } = useOutline(body);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const chosen = useRef<OutlineLine | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  // The menu gives the focus back to its button as the last thing it does; only then can it go on into the text.
  const goOn = () => {
    if (chosen.current) goToLine(body, chosen.current);
    else cameFrom.current?.focus({ preventScroll: true });
    chosen.current = null;
    cameFrom.current = null;
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'outline') || !opener.current || isInFloat(event)) return;
      event.preventDefault();
      const held = document.activeElement;
      // By itself and not by a click: that would pass for a screen reader's, and the menu would wait to take the focus.
      opener.current.focus({ preventScroll: true });
      setOpen(true);
      if (held instanceof HTMLElement && held !== document.body) cameFrom.current = held;
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  if (lines.length === 0) return null;
  const here = at === null ? undefined : lines[at];
  return (
    <MenuOpener
      opening={{ isOpen, onOpenChange: setOpen }}
      menu={
        <Menu label={t('outline.title')} isEnteredAtTop>
          {lines.map((line, index) => (
            <MenuItem
              key={line.position}
              isChosen={index === at}
              end={line.level > 2 ? t('outline.minor') : undefined}
              onAction={() => {
                chosen.current = line;
              }}
            >
              {line.text}
            </MenuItem>
          ))}
        </Menu>
      }
    >
      <Button
        ref={opener}
        onFocus={goOn}
        look="quiet"
        size="small"
        icon="list"
        aria-keyshortcuts={ariaKeysOf('outline')}
        aria-label={here ? t('outline.here', { part: here.text }) : t('outline.title')}
      >
        <span className="max-w-48 truncate">{here?.text ?? t('outline.title')}</span>
      </Button>
    </MenuOpener>
  );
}
