import type { Editor } from '@tiptap/core';
import type { FindInStory } from './find/find-in-story.ts';
import type { SharedUndo } from './shared-undo.ts';

/** The three editors of a sheet, the undo they share, and what finds words in all of them. */
export type WritingEditors = {
  readonly headline: Editor;
  readonly standfirst: Editor;
  readonly body: Editor;
  readonly undo: SharedUndo;
  readonly find: FindInStory;
};
