'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

type Draft = {
  readonly text: string;
  readonly isBlocking: boolean;
  /** The people chosen to be named. */
  readonly mentions: readonly string[];
};
type Drafts = Readonly<Record<string, Draft>>;

const DraftsContext = createContext<[Drafts, (change: (drafts: Drafts) => Drafts) => void] | null>(null);
const EMPTY: Draft = { text: '', isBlocking: false, mentions: [] };

/**
 * Keeps comments that are being written: while another sheet of the panel is open, and in this tab when it is loaded anew
 * by the same person.
 */
export function DraftComments({
  storyId,
  personId,
  children,
}: {
  storyId: number;
  personId: string;
  children: ReactNode;
}) {
  const place = `morat-comments-${personId}-${storyId}`;
  const [kept, setKept] = useState<Drafts>({});
  useEffect(() => {
    const found = readKept(place);
    if (found) setKept((now) => ({ ...found, ...now }));
  }, [place]);
  useEffect(() => keep(place, kept), [place, kept]);
  return <DraftsContext value={[kept, setKept]}>{children}</DraftsContext>;
}

/** The comment being written: an answer to a thread, a comment put into other words, or (`new`) one that begins a thread. */
export function useDraftComment(key: 'new' | `reply-${number}` | `edit-${number}`, empty: Draft = EMPTY) {
  const kept = useContext(DraftsContext);
  if (!kept) throw new Error('A comment is written outside the panel of a story.');
  const [drafts, setDrafts] = kept;
  const draft = drafts[key] ?? empty;
  return {
    ...draft,
    set: (part: Partial<Draft>) =>
      setDrafts((now) => ({ ...now, [key]: { ...(now[key] ?? empty), ...part } })),
    clear: () => setDrafts(({ [key]: _, ...others }) => others),
  };
}

function readKept(place: string): Drafts | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Drafts | null;
  } catch {
    return null;
  }
}

function keep(place: string, drafts: Drafts): void {
  const written = Object.entries(drafts).filter(([, { text }]) => text.trim() !== '');
  try {
    if (written.length > 0) sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(written)));
    else sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing for this page still keeps the draft while the page is open.
  }
}
