import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';

/** What the selection is at the moment, for the buttons that say so. */
export function useFormatting(editor: Editor) {
  return useEditorState({
    editor,
    selector: () => ({
      isBold: editor.isActive('bold'),
      isItalic: editor.isActive('italic'),
      isLink: editor.isActive('link'),
      isCrosshead: editor.isActive('crosshead'),
      isQuotation: editor.isActive('quotation'),
      isBulletList: editor.isActive('bulletList'),
      /** A caption's credit or a name under a quotation is plain text. */
      takesMarks: editor.state.selection.$from.parent.type.allowsMarkType(boldOf(editor)),
    }),
  });
}

function boldOf({ schema }: Editor) {
  const bold = schema.marks.bold;
  if (!bold) throw new Error('The schema has no bold.');
  return bold;
}
