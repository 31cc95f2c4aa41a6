'use client';

import { CleanUpSheet } from '#components/editor/clean-up/clean-up-sheet';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import { reach } from '../reach.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryPage } from './story-page.ts';

/** The clean-up of a story; loaded when it is asked for. What it sets beside the text is kept like any field. */
export function StoryCleanUp({
  page,
  editors,
  keepField,
  onKept,
  onClose,
}: {
  page: StoryPage;
  editors: WritingEditors;
  keepField: StoryActions['keepField'];
  onKept: () => void;
  onClose: () => void;
}) {
  const { id: storyId, fields, choices, toneStyle } = page;
  return (
    <CleanUpSheet
      isOpen
      editors={editors}
      fields={fields}
      articleLanguage={fields.language}
      toneStyle={toneStyle}
      names={choices.authors.map(({ name }) => name)}
      onFields={async (changed) => {
        const answer = await reach(() => keepField({ storyId, fields: changed }));
        if (answer.ok) onKept();
        return answer;
      }}
      onClose={onClose}
    />
  );
}
