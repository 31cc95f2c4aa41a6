'use client';

import type { FieldsHand } from '#components/editor/clean-up/clean-up-apply.ts';
import { CleanUpSheet } from '#components/editor/clean-up/clean-up-sheet';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import type { StoryPage } from './story-page.ts';

/** The clean-up of a story; loaded when it is asked for. What it sets beside the text is kept like any field. */
export function StoryCleanUp({
  page,
  editors,
  hand,
  onClose,
}: {
  page: StoryPage;
  editors: WritingEditors;
  hand: FieldsHand;
  onClose: () => void;
}) {
  const { fields, choices, toneStyle } = page;
  return (
    <CleanUpSheet
      isOpen
      editors={editors}
      fields={fields}
      articleLanguage={fields.language}
      toneStyle={toneStyle}
      names={choices.authors.map(({ name }) => name)}
      hand={hand}
      onClose={onClose}
    />
  );
}
