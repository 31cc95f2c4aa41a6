'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useMemo } from 'react';
import type { WritingEditors } from '../writing-editors.ts';
import type { SheetDocs } from './clean-up-blocks.ts';

/** The documents of the three fields, anew when somebody changes one. */
export function useSheetDocs(editors: WritingEditors): SheetDocs {
  const headline = useDoc(editors.headline);
  const standfirst = useDoc(editors.standfirst);
  const body = useDoc(editors.body);
  return useMemo(() => ({ headline, standfirst, body }), [headline, standfirst, body]);
}

function useDoc(editor: Editor) {
  return useEditorState({ editor, selector: () => editor.state.doc, equalityFn: Object.is });
}
