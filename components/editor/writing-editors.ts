import type { Editor } from '@tiptap/core';
import type { FindInStory } from './find/find-in-story.ts';
import type { SharedUndo } from './shared-undo.ts';

/** The three editors of a sheet and the undo they share. */
export type WritingEditors = {
  readonly headline: Editor;
  readonly standfirst: Editor;
  readonly body: Editor;
  readonly undo: SharedUndo;
};

/** The editors as they stand in the page, with what finds words in all of them. */
export type SheetEditors = WritingEditors & { readonly find: FindInStory };
