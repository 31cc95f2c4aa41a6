'use client';

import * as kit from 'react-aria-components/i18n/en-US';
import { choosingWords } from './choosing-words.ts';
import { draggingWords } from './dragging-words.ts';
import { useWords } from './words.tsx';

// The module holds one dictionary, which its declaration calls a type.
const [english]: Record<string, object>[] = Object.values(kit);

/**
 * The component kit speaks some thirty languages, Vietnamese not among them. What it adds to a page by itself once it
 * runs (the hidden button at either end of whatever floats, what is chosen, how one drags by keyboard) is said in our
 * words here; what it also writes on the server is given to it where it stands, so that both agree. Rendered before
 * everything that uses the kit, which looks its words up once.
 */
export function KitWords() {
  const t = useWords('desk');
  if (typeof window !== 'undefined')
    Object.assign(window, {
      [Symbol.for('react-aria.i18n.locale')]: 'vi-VN',
      [Symbol.for('react-aria.i18n.strings')]: {
        ...english,
        ...withOurs({
          ...choosingWords(t),
          '@react-aria/dnd': draggingWords(t),
          '@react-aria/overlays': { dismiss: t('ui.close') },
        }),
      },
    });
  return null;
}

/** Our words before the English ones, package by package. */
function withOurs(ours: Record<string, object>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(ours).map(([name, words]) => [name, { ...english?.[name], ...words }]),
  );
}
