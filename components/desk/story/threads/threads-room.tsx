'use client';

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Selected } from '#components/editor/discussing/about-place.ts';
import { PaperThreads } from '#components/editor/discussing/paper-threads.ts';
import { penOf } from '#components/ui/pens.ts';
import { DraftComments } from '../story-draft-comment.tsx';
import type { StoryPage, StoryThread } from '../story-page.ts';
import { goToWords } from './go-to-words.ts';
import { ThreadsSay } from './threads-say.tsx';

/** The thread being read, and how one came to it: by keys, the focus goes there too. */
type Reading = { readonly thread: number; readonly by: 'pointer' | 'keys' };

type Room = {
  readonly paper: PaperThreads;
  /** The threads that stand on the paper, in its order; null until it is there. */
  readonly order: readonly number[] | null;
  readonly reading: Reading | null;
  readonly read: (thread: number, by: Reading['by']) => void;
  /** What a new thread will be about; null: the story as a whole. */
  readonly selected: Selected | null;
  /** Counts up whenever somebody wants to begin a thread. */
  readonly beginnings: number;
  /** Whether that wish for the focus was not heard yet: the panel is left and comes back, and an old wish is over. */
  readonly isNewWish: (wish: Reading | number) => boolean;
  /** Lets go of what was selected. */
  readonly letGo: () => void;
  /** Shows on the paper what a thread is about. */
  readonly goToPaper: (thread: number) => void;
};

const ThreadsContext = createContext<Room | null>(null);

/** Where the paper and the panel meet over threads: each leads to the other. */
export function ThreadsRoom({
  page,
  personId,
  showPanel,
  hidePanel,
  onUnknown,
  children,
}: {
  page: StoryPage;
  /** Who reads the page. */
  personId: string;
  /** Turns the panel to where threads are, and opens it where it is a sheet. */
  showPanel: () => void;
  hidePanel: () => void;
  /** The text speaks of a thread that this page has not read yet. */
  onUnknown: () => void;
  children: ReactNode;
}) {
  const { id: storyId, threads } = page;
  const [paper] = useState(() => new PaperThreads());
  const [reading, setReading] = useState<Reading | null>(null);
  const [begun, setBegun] = useState<{ selected: Selected | null; count: number }>({
    selected: null,
    count: 0,
  });
  const isNewWish = useNewWishes();
  const order = useSyncExternalStore(paper.listen, paper.order, nothing);
  useShown(paper, threads);
  useUnknown(order, threads, onUnknown);

  const panel = useRef({ showPanel, hidePanel });
  panel.current = { showPanel, hidePanel };
  const read = useCallback(
    (thread: number, by: Reading['by']) => {
      setReading({ thread, by });
      paper.activate(thread);
      panel.current.showPanel();
    },
    [paper],
  );
  const begin = useCallback(
    (selected: Selected | null) => {
      setBegun(({ count }) => ({ selected, count: count + 1 }));
      paper.select(selected);
      panel.current.showPanel();
    },
    [paper],
  );
  useEffect(() => paper.heed({ begin, read }), [paper, begin, read]);
  useEffect(() => {
    const [, thread] = /^#thread-(\d{1,12})$/.exec(window.location.hash) ?? [];
    if (thread) read(Number(thread), 'keys');
  }, [read]);

  const room = useMemo(
    () => ({
      ...{ paper, order, reading, read, isNewWish },
      selected: begun.selected,
      beginnings: begun.count,
      letGo: () => {
        setBegun(({ count }) => ({ selected: null, count }));
        paper.select(null);
      },
      goToPaper: (thread: number) => {
        setReading({ thread, by: 'pointer' });
        paper.activate(thread);
        panel.current.hidePanel();
        goToWords(paper, thread);
      },
    }),
    [paper, order, reading, read, isNewWish, begun],
  );
  return (
    <ThreadsContext value={room}>
      <DraftComments storyId={storyId} personId={personId}>
        {children}
      </DraftComments>
      <ThreadsSay threads={threads} personId={personId} />
    </ThreadsContext>
  );
}

/** The meeting place of paper and panel. */
export function useThreadsRoom(): Room {
  const room = useContext(ThreadsContext);
  if (!room) throw new Error('Threads are shown outside the writing page.');
  return room;
}

const nothing = () => null;

function useNewWishes(): Room['isNewWish'] {
  const heard = useRef(new Set<Reading | number>());
  return useCallback((wish) => {
    const isNew = !heard.current.has(wish);
    heard.current.add(wish);
    return isNew;
  }, []);
}

function useShown(paper: PaperThreads, threads: readonly StoryThread[]) {
  const shown = JSON.stringify(
    threads.map(({ id, isBlocking, resolved, person }) => [
      id,
      { isBlocking, isSettled: resolved !== null, pen: penOf(person.id) },
    ]),
  );
  useEffect(() => paper.show(new Map(JSON.parse(shown))), [paper, shown]);
}

/** A mark comes with the text, within a blink; what is said there is then read at once and not at the next round. */
function useUnknown(order: readonly number[] | null, threads: readonly StoryThread[], onUnknown: () => void) {
  const askedFor = useRef(new Set<number>());
  useEffect(() => {
    const known = new Set(threads.map(({ id }) => id));
    const unknown = (order ?? []).filter((id) => !known.has(id) && !askedFor.current.has(id));
    for (const id of unknown) askedFor.current.add(id);
    if (unknown.length > 0) onUnknown();
  }, [order, threads, onUnknown]);
}
