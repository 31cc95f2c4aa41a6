import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Lets an input method put a syllable together in the midst of a link, where the look of its words changes. ProseMirror
 * sets the caret apart there first, lest it write on in a link that has ended, and so ends the link at the caret; Chromium
 * writes the second letter behind such an end, loses the first one out of sight, and it stands in the text twice. Where the
 * link goes on nothing has to be set apart.
 */
export const ComposeWithinLink = Extension.create({
  name: 'composeWithinLink',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleDOMEvents: { compositionstart: begin } } })];
  },
});

function begin(view: EditorView): boolean {
  if (view.composing || !isWithinLink(view.state)) return false;
  inputOf(view).composing = true;
  return true;
}

function isWithinLink({ selection, storedMarks }: EditorState): boolean {
  const { nodeBefore, nodeAfter } = selection.$from;
  const link = nodeBefore?.marks.find(({ type }) => type.name === 'link');
  return selection.empty && !storedMarks && link?.isInSet(nodeAfter?.marks ?? []) === true;
}

/** What the view knows of an input method; its types do not speak of it. */
const inputOf = (view: unknown) => (view as { readonly input: { composing: boolean } }).input;
