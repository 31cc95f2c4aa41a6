'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';

type Draft = { readonly text: string; readonly isBlocking: boolean };
type Drafts = Readonly<Record<string, Draft>>;

const DraftsContext = createContext<[Drafts, (change: (drafts: Drafts) => Drafts) => void] | null>(null);
const EMPTY: Draft = { text: '', isBlocking: false };

/** Keeps comments that are being written while another sheet of the panel is open. */
export function DraftComments({ children }: { children: ReactNode }) {
  const [drafts, setDrafts] = useState<Drafts>({});
  return <DraftsContext value={[drafts, setDrafts]}>{children}</DraftsContext>;
}

/** The comment being written in answer to a thread; null: one that begins a thread. */
export function useDraftComment(threadId: number | null) {
  const kept = useContext(DraftsContext);
  if (!kept) throw new Error('A comment is written outside the panel of a story.');
  const [drafts, setDrafts] = kept;
  const key = String(threadId);
  const draft = drafts[key] ?? EMPTY;
  return {
    ...draft,
    set: (part: Partial<Draft>) =>
      setDrafts((now) => ({ ...now, [key]: { ...EMPTY, ...now[key], ...part } })),
    clear: () => setDrafts((now) => ({ ...now, [key]: EMPTY })),
  };
}
