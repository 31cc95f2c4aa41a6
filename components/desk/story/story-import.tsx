'use client';

import { useState } from 'react';
import { applyImport } from '#components/editor/docx/apply-import.ts';
import type { ImportInto, Part } from '#components/editor/docx/import-choice.ts';
import type { TakeImport } from '#components/editor/docx/import-review';
import { ImportSheet } from '#components/editor/docx/import-sheet';
import { isDocumentEmpty } from '#components/editor/paste/paste-headline.ts';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { picturesIn } from '#lib/article/pictures-in';
import type { WritingRight } from '#lib/newsroom/access';
import { grant } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { bringComments } from './comments-of-file.ts';
import { picturesOfFile } from './pictures-of-file.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryPage } from './story-page.ts';

/** A Word file on its way into an open story; loaded when one is dropped or chosen. */
export function StoryImport({
  file,
  page,
  personId,
  right,
  suggests,
  editors,
  actions,
  onKept,
  onClose,
}: {
  file: File;
  page: StoryPage;
  personId: string;
  right: WritingRight;
  /** Everything that this person puts in now is a suggestion. */
  suggests: boolean;
  editors: WritingEditors;
  actions: Pick<StoryActions, 'keepField' | 'comment' | 'shelvePictures' | 'giveBackPictures'>;
  onKept: () => void;
  onClose: () => void;
}) {
  const t = useWords('writing');
  const { id: storyId, choices } = page;
  // What stood in the story when the sheet was opened; others may write on beneath it.
  const [into] = useState(() => intoStory(page, editors, right, suggests));

  const take: TakeImport = async (plan, { place, comments }) => {
    const { bylineText, eventDate } = plan;
    const set = { ...(bylineText !== '' && { bylineText }), ...(eventDate !== null && { eventDate }) };
    if (Object.keys(set).length > 0) {
      const answer = await reach(() => actions.keepField({ storyId, fields: set }));
      if (!answer.ok) return answer;
    }
    const pictures = picturesIn({ type: 'doc', content: [...plan.blocks] }).map(({ mediaId }) => mediaId);
    if (pictures.length > 0) {
      const answer = await reach(() => actions.shelvePictures({ pictures }));
      if (!answer.ok) return answer;
    }
    applyImport(editors, plan, place);
    const lost = await bringComments(t, actions.comment, { storyId, editors }, comments);
    onKept();
    toast(lost > 0 ? t('docx.commentsLost', { count: lost }) : t('docx.done'));
    onClose();
    return grant();
  };

  return (
    <ImportSheet
      file={file}
      into={into}
      personId={personId}
      names={choices.authors.map(({ name }) => name)}
      library={picturesOfFile(actions.giveBackPictures)}
      onTake={take}
      onClose={onClose}
    />
  );
}

/** What stands in the story already, and what this person may do to it. */
function intoStory(
  { fields, rights }: StoryPage,
  { headline, standfirst, body }: WritingEditors,
  right: WritingRight,
  suggests: boolean,
): ImportInto {
  const taken: Readonly<Record<Part, boolean>> = {
    headline: !isDocumentEmpty(headline.state.doc),
    standfirst: !isDocumentEmpty(standfirst.state.doc),
    byline: fields.bylineText !== '',
    day: fields.eventDate !== null,
  };
  return {
    isNew: false,
    taken: new Set((Object.keys(taken) as Part[]).filter((part) => taken[part])),
    hasText: !isDocumentEmpty(body.state.doc),
    setsFields: right === 'writes',
    maySuggest: right === 'writes' && !suggests,
    mayComment: rights.comment,
  };
}
