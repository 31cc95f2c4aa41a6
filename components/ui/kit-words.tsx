'use client';

import * as kit from 'react-aria-components/i18n/en-US';
import { draggingWords } from './dragging-words.ts';
import { useWords } from './words.tsx';

// The module holds one dictionary, which its declaration calls a type.
const [english]: Record<string, object>[] = Object.values(kit);

/**
 * The component kit speaks some thirty languages, Vietnamese not among them. What it adds to a page by itself once it
 * runs (the hidden button at either end of whatever floats, how one drags by keyboard) is said in our words; what it also writes on the server stays
 * as it is, so that both agree. Rendered before everything that uses the kit, which looks its words up once.
 */
export function KitWords() {
  const t = useWords('desk');
  if (typeof window !== 'undefined')
    Object.assign(window, {
      [Symbol.for('react-aria.i18n.locale')]: 'vi-VN',
      [Symbol.for('react-aria.i18n.strings')]: {
        ...english,
        '@react-aria/overlays': { dismiss: t('ui.close') },
        '@react-aria/dnd': { ...english?.['@react-aria/dnd'], ...draggingWords(t) },
      },
    });
  return null;
}
