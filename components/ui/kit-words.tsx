'use client';

import * as kit from 'react-aria-components/i18n/en-US';
import { choosingWords } from './choosing-words.ts';
import { draggingWords } from './dragging-words.ts';
import { useWords } from './words.tsx';

// The module holds one dictionary, which its declaration calls a type.
const [english = {}]: Record<string, object>[] = Object.values(kit);

/** By package. The kit looks these up once and keeps them: in another language the same ones are written over. */
const said = Object.fromEntries(Object.entries(english).map(([name, words]) => [name, { ...words }]));

/**
 * The component kit speaks some thirty languages, Vietnamese not among them. What it adds to a page by itself once it
 * runs (the hidden button at either end of whatever floats, what is chosen, how one drags by keyboard) is said in our
 * words here; what it also writes on the server is given to it where it stands, so that both agree. Rendered before
 * everything that uses the kit.
 */
export function KitWords() {
  const t = useWords('desk');
  if (typeof window === 'undefined') return null;
  const ours: Record<string, object> = {
    ...choosingWords(t),
    '@react-aria/dnd': draggingWords(t),
    '@react-aria/overlays': { dismiss: t('ui.close') },
  };
  for (const [name, words] of Object.entries(ours)) Object.assign(said[name] ?? {}, words);
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'vi-VN',
    [Symbol.for('react-aria.i18n.strings')]: said,
  });
  return null;
}
