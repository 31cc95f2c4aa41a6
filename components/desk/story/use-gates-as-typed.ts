'use client';

import { useEffect, useRef } from 'react';
import type { Transaction } from 'yjs';
import { useSaveFact } from '#components/editor/use-save.ts';
import type { SaveWatch, Writing } from '#components/editor/writing.ts';
import type { StoryPage } from './story-page.ts';

/** Who looks at the checks sees them follow the hand; for a count beside the paper a pause is soon enough. */
const REST_MS = { looking: 600, writing: 4000 };

/**
 * Reads the page anew once what was typed here rests on disk, and now and then while others type: the gates go by the
 * text that is kept, and no ledger tells of typing. A page that could not be read is tried again, or the gates would stay
 * wrong until the next letter. Who writes without looking at them is left in peace as soon as they have nothing to say.
 */
export function useGatesAsTyped(
  { gates }: Pick<StoryPage, 'gates'>,
  { save, session }: Pick<Writing, 'save' | 'session'>,
  isLooking: boolean,
  readAnew: () => Promise<boolean>,
): void {
  const savedAt = useSaveFact(save, (state) => (state.kind === 'saved' ? state.at : null));
  // What was saved before this page was made is in it.
  const readAt = useRef(savedAt);
  const isWanted = isLooking || gates.some(({ finding }) => finding !== null);
  useEffect(() => {
    if (!isWanted || savedAt === null || savedAt === readAt.current) return;
    let isWaitedFor = true;
    const read = async () => {
      if (await readAnew()) readAt.current = savedAt;
      else if (isWaitedFor) resting = setTimeout(read, REST_MS.writing);
    };
    let resting = setTimeout(read, isLooking ? REST_MS.looking : REST_MS.writing);
    return () => {
      isWaitedFor = false;
      clearTimeout(resting);
    };
  }, [savedAt, isWanted, isLooking, readAnew]);
  useOthersTyping(isWanted ? session : null, save, readAnew);
}

/** What others typed is on the house's disk when it comes here; what comes while the text is opened is in the page. */
function useOthersTyping(
  session: Writing['session'],
  save: SaveWatch,
  readAnew: () => Promise<boolean>,
): void {
  useEffect(() => {
    if (!session) return;
    const { doc } = session;
    let resting: ReturnType<typeof setTimeout> | null = null;
    let isWaitedFor = true;
    const rest = () => {
      resting ??= setTimeout(read, REST_MS.writing);
    };
    const read = async () => {
      resting = null;
      if (!(await readAnew()) && isWaitedFor) rest();
    };
    const hear = (_change: Uint8Array, _from: unknown, _doc: unknown, { local }: Transaction) => {
      if (!local && save.now().kind !== 'opening') rest();
    };
    doc.on('update', hear);
    return () => {
      isWaitedFor = false;
      doc.off('update', hear);
      if (resting) clearTimeout(resting);
    };
  }, [session, save, readAnew]);
}
