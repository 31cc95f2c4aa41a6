'use client';

import { useMemo, useState, useTransition } from 'react';
import { RefusalNotice } from '#components/desk/refusal-notice';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import type { CopyComment } from '#lib/article/docx/copy';
import { plainText } from '#lib/article/plain-text';
import { type Answer, type Refusal, refuse } from '#lib/newsroom/refusal';
import { countWords } from '#lib/text/count';
import { calendarDayOf } from '#lib/text/dates';
import {
  type ImportChoice,
  type ImportInto,
  type Place,
  proposedChoice,
  type ReadFile,
} from './import-choice.ts';
import { ImportComments } from './import-comments.tsx';
import { ImportLeftOut } from './import-left-out.tsx';
import { ImportParts } from './import-parts.tsx';
import { ImportPictures } from './import-pictures.tsx';
import { ImportPlace } from './import-place.tsx';
import { ImportOldLetters, ImportTracked } from './import-tracked.tsx';
import { type ImportPlan, lengthOf, planImport } from './plan-import.ts';
import { type PicturesOfFile, useImportPictures } from './use-import-pictures.ts';

/** In letters. More than this at once is also more than the house takes in one piece. */
const MOST_LETTERS = 600_000;

export type TakeImport = (
  plan: ImportPlan,
  more: { readonly place: Place; readonly comments: readonly CopyComment[] },
) => Promise<Answer>;

export type ImportReviewProps = {
  file: ReadFile;
  into: ImportInto;
  /** Whose suggestions the tracked changes become. */
  personId: string;
  /** Names and pen names of the paper's people: known as bylines. */
  names: readonly string[];
  library: PicturesOfFile;
  onTake: TakeImport;
  onClose: () => void;
};

/** What was read, part by part, each to be taken or not; one press does it, pictures first, so that it happens whole. */
export function ImportReview({ file, into, personId, names, library, onTake, onClose }: ImportReviewProps) {
  const t = useWords('writing');
  const [choice, setChoice] = useState(() => proposedChoice(file, into));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isUnsent, setUnsent] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const [isSending, startSending] = useTransition();
  const { copy } = file;
  const pictures = useImportPictures(copy.pictures, library);
  const [context] = useState(() => ({
    into,
    names,
    today: calendarDayOf(Date.now()),
    by: { personId, at: Date.now() },
  }));
  const planned = useMemo(
    () =>
      planImport(file, choice, {
        ...context,
        pictureFor: (picture) => (choice.without.has(picture) ? null : { mediaId: `p${picture}`, alt: '' }),
      }),
    [file, choice, context],
  );
  const wanted = copy.pictures.map((_, picture) => picture).filter((picture) => !choice.without.has(picture));
  const words = countWords(plainText({ type: 'doc', content: [...planned.plan.blocks] }));
  const change = (part: Partial<ImportChoice>) => setChoice((before) => ({ ...before, ...part }));

  const take = () =>
    startSending(async () => {
      setRefusal(null);
      if (lengthOf(planned.plan) > MOST_LETTERS) return setRefusal(refuse('docx_too_long').refusal);
      const taken = await pictures.send(wanted);
      setUnsent(taken === null);
      if (!taken) return;
      const { plan } = planImport(file, choice, {
        ...context,
        pictureFor: (picture) => {
          const mediaId = taken.get(picture);
          return mediaId === undefined ? null : { mediaId, alt: copy.pictures[picture]?.alt ?? '' };
        },
      });
      const comments = choice.takesComments ? copy.comments : [];
      pictures.settle(wanted);
      const answer = await onTake(plan, { place: choice.place, comments });
      // Until the screen has gone on to the story, a second press must not begin a second one.
      if (answer.ok) return setTaken(true);
      pictures.settle([]);
      setRefusal(answer.refusal);
    });

  return (
    <>
      <p role="status" className="text-ink-soft">
        {t('docx.holds', { words, pictures: copy.pictures.length })}
      </p>
      <ImportParts planned={planned} into={into} choice={choice} onChange={change} />
      <ImportTracked count={file.tracked} maySuggest={into.maySuggest} choice={choice} onChange={change} />
      <ImportOldLetters old={file.old} choice={choice} onChange={change} />
      <ImportPictures
        file={file}
        choice={choice}
        onChange={change}
        stateOf={pictures.stateOf}
        isSending={isSending}
      />
      <ImportComments
        comments={copy.comments}
        mayComment={into.mayComment}
        choice={choice}
        onChange={change}
      />
      <ImportLeftOut dropped={copy.dropped} />
      <ImportPlace into={into} choice={choice} onChange={change} />
      {isUnsent && <Notice kind="stop">{t('docx.unsent')}</Notice>}
      <RefusalNotice refusal={refusal} />
      <div className="sticky bottom-0 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-line bg-paper px-5 py-3 md:-mx-6 md:-mb-6 md:px-6">
        <Button look="quiet" onPress={onClose}>
          {t('docx.cancel')}
        </Button>
        <Button look={into.isNew ? 'next' : 'ink'} onPress={take} isPending={isSending || isTaken}>
          {t(isUnsent ? 'docx.again' : into.isNew ? 'docx.start' : 'docx.take')}
        </Button>
      </div>
    </>
  );
}
