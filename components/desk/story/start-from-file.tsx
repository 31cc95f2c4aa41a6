'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { ImportInto } from '#components/editor/docx/import-choice.ts';
import type { TakeImport } from '#components/editor/docx/import-review';
import { takeOver } from '#components/editor/docx/waiting-file.ts';
import { WordButton } from '#components/editor/docx/word-button';
import { WordDrop } from '#components/editor/docx/word-drop';
import { useWords } from '#components/ui/words';
import type { ArticleNode } from '#lib/article/document';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { sayOfFile } from './comments-of-file.ts';
import { type GiveBackPictures, picturesOfFile } from './pictures-of-file.ts';

const ImportSheet = dynamic(
  () => import('#components/editor/docx/import-sheet').then(({ ImportSheet: Sheet }) => Sheet),
  { ssr: false },
);

/** The house takes a million in one piece, with all else that is sent along. */
const MOST_BYTES = 900_000;
const NEW: ImportInto = {
  isNew: true,
  taken: new Set(),
  hasText: false,
  setsFields: true,
  maySuggest: true,
  mayComment: true,
};

/** What a story begins with that comes from a file. */
export type StoryFromFileInput = {
  headline: string;
  standfirst: string;
  bylineText: string;
  eventDate: string | null;
  body: { type: 'doc'; content: readonly ArticleNode[] };
  comments: readonly { readonly text: string; readonly quote: string }[];
};

/** The other way to begin: with a Word file that is chosen, dropped, or was dropped on the page before this one. */
export function StartFromFile({
  personId,
  names,
  onStart,
  onStarted,
  giveBackPictures,
}: {
  personId: string;
  names: readonly string[];
  onStart: (input: StoryFromFileInput) => Promise<Answer<{ storyId: number }>>;
  onStarted: (storyId: number) => void;
  giveBackPictures: GiveBackPictures;
}) {
  const t = useWords('writing');
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    const handedOver = takeOver();
    if (handedOver) setFile(handedOver);
  }, []);

  const take: TakeImport = async ({ blocks, ...plan }, { comments }) => {
    const said = comments.map((comment) => ({ text: sayOfFile(t, comment), quote: comment.quoted }));
    const content = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
    // Attributes of the schema have no prototype, and an action takes plain objects only.
    const body = structuredClone({ type: 'doc' as const, content });
    if (new Blob([JSON.stringify(body)]).size > MOST_BYTES) return refuse('docx_too_long');
    const answer = await reach(() => onStart({ ...plan, body, comments: said }));
    if (answer.ok) onStarted(answer.storyId);
    return answer;
  };

  return (
    <div className="grid justify-items-start gap-2 border-t border-line pt-5">
      <p className="text-ink-soft">{t('docx.orFile')}</p>
      <WordButton look="words" onFile={setFile} />
      <WordDrop onFile={setFile} />
      {file && (
        <ImportSheet
          file={file}
          into={NEW}
          personId={personId}
          names={names}
          library={picturesOfFile(giveBackPictures)}
          onTake={take}
          onClose={() => setFile(null)}
        />
      )}
    </div>
  );
}
