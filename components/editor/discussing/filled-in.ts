import type { EditorView } from '@tiptap/pm/view';

/**
 * One writes in a field of the block itself, the address of an embed, the search for a story or what a picture shows:
 * nothing lies over the text.
 */
export function isFilledIn({ dom }: EditorView): boolean {
  const { activeElement } = document;
  return !!activeElement?.matches('input, textarea') && dom.contains(activeElement);
}
