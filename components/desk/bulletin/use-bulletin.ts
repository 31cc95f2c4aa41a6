'use client';

import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { type ComposedBulletin, formOf, type SaveBulletin } from './composed-bulletin.ts';

const PAUSE = 500;

export type Keeping = 'kept' | 'changed' | 'keeping' | 'refused';

/**
 * A bulletin as it is being composed: every change is kept by itself after a short rest, one save at a time, and what
 * is refused stays on screen. Who leaves before it is kept is asked by the browser.
 */
export function useBulletin(
  bulletinId: number,
  known: { readonly bulletin: ComposedBulletin; readonly version: number },
  save: SaveBulletin,
) {
  const [bulletin, setBulletin] = useState(known.bulletin);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const version = useRef(known.version);
  const saving = useRef(Promise.resolve());

  const change = (part: Partial<ComposedBulletin>) => {
    setBulletin((before) => ({ ...before, ...part }));
    setKeeping('changed');
  };

  useEffect(() => {
    if (keeping !== 'changed') return;
    const resting = setTimeout(() => {
      setKeeping('keeping');
      saving.current = saving.current.then(async () => {
        const form = { ...formOf(bulletin), bulletinId, version: version.current };
        const answer = await reach(() => save(form));
        setRefusal(answer.ok ? null : answer.refusal);
        if (answer.ok) version.current = answer.version;
        // What was changed meanwhile is kept by the next save.
        setKeeping((now) => (now !== 'keeping' ? now : answer.ok ? 'kept' : 'refused'));
      });
    }, PAUSE);
    return () => clearTimeout(resting);
  }, [bulletin, keeping, bulletinId, save]);

  useEffect(() => {
    if (keeping === 'kept') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeping]);

  return { bulletin, change, keeping, refusal };
}
