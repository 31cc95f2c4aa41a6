'use client';

import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { ownText } from './connection/own-text.ts';
import { peopleAt } from './connection/seats.ts';
import { StoryLine } from './connection/story-line.ts';
import { typingPause } from './connection/typing-pause.ts';
import { unsentOnDevice } from './connection/unsent-on-device.ts';
import type { Writing } from './writing.ts';

type Seen = Pick<Writing, 'session' | 'save' | 'right' | 'people'>;

const NOT_YET: Seen = { session: null, save: { kind: 'opening' }, right: 'reads', people: [] };
/** "Saved" is said when the last key is so long ago; "saving" is said at once. */
const CALM_MS = 300;

/** Sits a person down at a story: the shared text, what is true of it now, and who else is there. */
export function useWriting(seat: {
  readonly storyId: number;
  readonly person: { readonly id: string; readonly name: string };
  readonly schemaVersion: number;
}): Writing {
  const { storyId, schemaVersion } = seat;
  const personId = seat.person.id;
  const [seen, setSeen] = useState(NOT_YET);
  const [line, setLine] = useState<StoryLine | null>(null);

  useEffect(() => {
    const sat = sitDown({ storyId, personId, schemaVersion }, setSeen);
    setLine(sat.line);
    return () => {
      sat.leave();
      setLine(null);
      setSeen(NOT_YET);
    };
  }, [storyId, personId, schemaVersion]);

  return useMemo(
    () => ({
      ...seen,
      retry: () => line?.connect(),
      ownText: () => (line?.hasText ? ownText(line.doc) : null),
      dropUnsent: async () => {
        await line?.leaveWithout();
        window.location.reload();
      },
    }),
    [seen, line],
  );
}

function sitDown(
  { storyId, personId, schemaVersion }: { storyId: number; personId: string; schemaVersion: number },
  show: (seen: Seen) => void,
): { line: StoryLine; leave: () => void } {
  const pause = typingPause(document);
  const query = new URLSearchParams({ schema: String(schemaVersion), person: personId });
  const address = new URL(`/collab/${storyId}?${query}`, location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

  let line: StoryLine | null = null;
  let shown = NOT_YET;
  let calm: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(calm);
    if (!line) return;
    const now = seenOf(line, personId);
    const isCalming = now.save.kind === 'saved' && shown.save.kind === 'saving';
    if (isCalming) calm = setTimeout(() => showNow(now), CALM_MS);
    else showNow(now);
  };
  const showNow = (now: Seen) => {
    if (isSame(now, shown)) return;
    const isTakenBack = shown.save.kind === 'saved' && now.save.kind !== 'saved';
    shown = now;
    // "Saved" leaves the screen before the next letter is painted.
    if (isTakenBack) flushSync(() => show(now));
    else show(now);
  };

  line = new StoryLine({
    personId,
    store: unsentOnDevice(),
    pause,
    openSocket: () => new WebSocket(address),
    isOnline: () => navigator.onLine,
    onChange: look,
  });
  const unwatch = watchPage(line);
  const leave = () => {
    clearTimeout(calm);
    unwatch();
    pause.stop();
    line?.leave();
  };
  return { line, leave };
}

/**
 * Follows the network and the tab: a line that the device knows to be dead is not waited for, and
 * a page that words would be gone with asks before it closes. */
function watchPage(line: StoryLine): () => void {
  const connect = () => line.connect();
  const disconnect = () => line.disconnect();
  const warn = (event: BeforeUnloadEvent) => {
    if (line.isLoose) event.preventDefault();
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

function seenOf(line: StoryLine, personId: string): Seen {
  const { save, right } = line;
  return { session: line.hasText ? line : null, save, right, people: peopleAt(line.awareness, personId) };
}

function isSame(one: Seen, other: Seen): boolean {
  const { session, ...facts } = one;
  const { session: otherSession, ...otherFacts } = other;
  return session === otherSession && JSON.stringify(facts) === JSON.stringify(otherFacts);
}
