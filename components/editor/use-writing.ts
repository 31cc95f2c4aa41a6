'use client';

import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { ownText } from './connection/own-text.ts';
import { peopleAt } from './connection/seats.ts';
import { ShownSave } from './connection/shown-save.ts';
import { Sitting } from './connection/sitting.ts';
import { typingPause } from './connection/typing-pause.ts';
import { unsentOnDevice } from './connection/unsent-on-device.ts';
import type { Writing } from './writing.ts';

type Seen = Pick<Writing, 'session' | 'right' | 'people' | 'rewrites'>;

const NOT_YET: Seen = { session: null, right: 'reads', people: [], rewrites: 0 };

/** Sits a person down at a story: the shared text, what is true of it now, and who else is there. */
export function useWriting(seat: {
  readonly storyId: number;
  readonly person: { readonly id: string; readonly name: string };
  readonly schemaVersion: number;
}): Writing {
  const { storyId, schemaVersion } = seat;
  const personId = seat.person.id;
  const [seen, setSeen] = useState(NOT_YET);
  const [save] = useState(() => new ShownSave());
  const [sitting, setSitting] = useState<Sitting | null>(null);

  useEffect(() => {
    const sat = sitDown({ storyId, personId, schemaVersion }, save, setSeen);
    setSitting(sat.sitting);
    return () => {
      sat.leave();
      setSitting(null);
      setSeen(NOT_YET);
      save.say({ kind: 'opening' });
    };
  }, [storyId, personId, schemaVersion, save]);

  return useMemo(
    () => ({
      ...seen,
      save,
      retry: () => sitting?.connect(),
      ownText: () => (sitting?.line.hasText ? ownText(sitting.line.doc) : null),
      dropUnsent: async () => {
        await sitting?.leaveWithout();
        window.location.reload();
      },
    }),
    [seen, save, sitting],
  );
}

function sitDown(
  { storyId, personId, schemaVersion }: { storyId: number; personId: string; schemaVersion: number },
  save: ShownSave,
  show: (seen: Seen) => void,
): { sitting: Sitting; leave: () => void } {
  const pause = typingPause(document);
  const query = new URLSearchParams({ schema: String(schemaVersion), person: personId });
  const address = new URL(`/collab/${storyId}?${query}`, location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

  let sitting: Sitting | null = null;
  let shown = NOT_YET;
  const look = () => {
    if (!sitting) return;
    save.say(sitting.save);
    const now = seenOf(sitting, personId);
    if (isSame(now, shown)) return;
    const isOtherText = shown.session !== null && now.session !== shown.session;
    shown = now;
    // What is typed until other editors stand there would stay in a text that nobody keeps.
    if (isOtherText) flushSync(() => show(now));
    else show(now);
  };

  sitting = new Sitting({
    personId,
    store: unsentOnDevice(),
    pause,
    openSocket: () => new WebSocket(address),
    isOnline: () => navigator.onLine,
    onChange: look,
  });
  const unwatch = watchPage(sitting);
  const leave = () => {
    unwatch();
    pause.stop();
    sitting?.leave();
  };
  return { sitting, leave };
}

/**
 * Follows the network and the tab: a line that the device knows to be dead is not waited for, and
 * a page that words would be gone with asks before it closes. */
function watchPage(sitting: Sitting): () => void {
  const connect = () => sitting.connect();
  const disconnect = () => sitting.disconnect();
  const warn = (event: BeforeUnloadEvent) => {
    if (sitting.line.isLoose) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  window.addEventListener('online', connect);
  window.addEventListener('offline', disconnect);
  document.addEventListener('visibilitychange', connect);
  return () => {
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('online', connect);
    window.removeEventListener('offline', disconnect);
    document.removeEventListener('visibilitychange', connect);
  };
}

function seenOf({ line, rewrites }: Sitting, personId: string): Seen {
  const { right } = line;
  return { session: line.hasText ? line : null, right, people: peopleAt(line.awareness, personId), rewrites };
}

function isSame(one: Seen, other: Seen): boolean {
  const { session, ...facts } = one;
  const { session: otherSession, ...otherFacts } = other;
  return session === otherSession && JSON.stringify(facts) === JSON.stringify(otherFacts);
}
