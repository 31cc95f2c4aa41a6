'use client';

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { pictureAddress, SOURCE_WIDTHS } from '#components/article/picture-sources.ts';
import { CaretKept } from '#components/editor/caret-kept.ts';
import { CleanUpOffer } from '#components/editor/clean-up/clean-up-offer';
import type { PasteNews } from '#components/editor/paste/paste-extension.ts';
import { PasteNotices } from '#components/editor/paste/paste-notices';
import { OpenSuggestions } from '#components/editor/suggested/open-suggestions.ts';
import type { SuggestMode } from '#components/editor/suggested/use-suggest-mode.ts';
import type { Template } from '#components/editor/template-offer';
import { useWriting } from '#components/editor/use-writing.ts';
import type { Writing } from '#components/editor/writing.ts';
import type { SheetEditors } from '#components/editor/writing-editors.ts';
import { WritingSheet } from '#components/editor/writing-sheet';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { lesserRight, type WritingRight } from '#lib/newsroom/access';
import type { Language } from '#lib/newsroom/people';
import type { NamedPerson } from '../queue-story.ts';
import { useThreadsRoom } from './threads/threads-room.tsx';
import { uploadPicture } from './upload-picture.ts';

export type StorySeatProps = {
  storyId: number;
  person: NamedPerson;
  articleLanguage: Language;
  target: number | null;
  templates: readonly Template[];
  /** What the table of stages says; the socket says the same a moment later. */
  right: WritingRight;
  suggestMode: SuggestMode;
  isFocused: boolean;
  over: ReactNode;
  under: ReactNode;
  /** What stands here until the text is there. */
  meanwhile: ReactNode;
  onWriting: (writing: Writing) => void;
  onEditors: (editors: SheetEditors | null) => void;
  onSuggestions: (suggestions: OpenSuggestions | null) => void;
  isCleaningUp: boolean;
  onCleanUp: () => void;
};

/** A person's seat at the paper. Loaded by itself, so that no other page of the newsroom carries the editor. */
export function StorySeat({
  storyId,
  person,
  right,
  suggestMode,
  meanwhile,
  onWriting,
  onEditors,
  onSuggestions,
  isCleaningUp,
  onCleanUp,
  ...sheet
}: StorySeatProps) {
  const writing = useWriting({ storyId, person, schemaVersion: SCHEMA_VERSION });
  useLayoutEffect(() => onWriting(writing), [onWriting, writing]);
  const [editors, setEditors] = useState<SheetEditors | null>(null);
  const hearEditors = useCallback(
    (standing: SheetEditors | null) => {
      setEditors(standing);
      onEditors(standing);
    },
    [onEditors],
  );
  useEffect(() => {
    if (!editors) return;
    const suggestions = new OpenSuggestions(editors);
    onSuggestions(suggestions);
    return () => {
      suggestions.stop();
      onSuggestions(null);
    };
  }, [editors, onSuggestions]);
  const { paper } = useThreadsRoom();
  const [caret] = useState(() => new CaretKept());
  const [news, setNews] = useState<PasteNews | null>(null);
  useSayRewrites(writing);
  const { session } = writing;
  if (!session) return meanwhile;
  const present = lesserRight(right, writing.right);
  const writes = present !== 'reads';
  const mode = present === 'suggests' ? { ...suggestMode, isOn: true, isForced: true } : suggestMode;
  return (
    <>
      {editors && writes && (
        <div className="sticky top-0 z-sticky mx-auto w-[min(100%-2rem,42rem)] md:w-[min(100%-6rem,42rem)]">
          <PasteNotices news={news} editors={editors} onNews={setNews} />
          <div className="not-empty:pt-4" hidden={!!news?.headline}>
            <CleanUpOffer body={editors.body} isTaken={isCleaningUp} onOpen={onCleanUp} />
          </div>
        </div>
      )}
      <WritingSheet
        // Words that were written anew stand in another text: its editors begin with it.
        key={session.doc.clientID}
        {...sheet}
        session={session}
        person={person}
        mayWrite={writes}
        suggestMode={mode}
        upload={uploadPicture}
        addressOf={addressOf}
        onEditors={hearEditors}
        onPasted={setNews}
        threads={paper}
        caret={caret}
      />
    </>
  );
}

/** Whoever wrote where somebody else did at that moment is told to look at the place again. */
function useSayRewrites({ rewrites, right }: Writing): void {
  const t = useWords('writing');
  const said = useRef(0);
  useEffect(() => {
    if (rewrites > said.current) toast(t('bar.rewritten', { right }));
    said.current = rewrites;
  }, [rewrites, right, t]);
}

/** The narrowest rendition that is wide enough. */
function addressOf(mediaId: string, width: number): string {
  const fitting = SOURCE_WIDTHS.find((known) => known >= width) ?? 1920;
  return pictureAddress(mediaId, fitting, 'webp');
}
