import type { Editor } from '@tiptap/core';
import type { SharedUndo } from './shared-undo.ts';

/** The three editors of a sheet and the undo they share. */
export type WritingEditors = {
  readonly headline: Editor;
  readonly standfirst: Editor;
  readonly body: Editor;
  readonly undo: SharedUndo;
};
