import type { Node } from '@tiptap/pm/model';
import type { WritingEditors } from '../writing-editors.ts';

/** Whether nothing is written in a field yet. */
export function isDocumentEmpty(doc: Node): boolean {
  return doc.textContent.trim() === '' && doc.children.every(({ isTextblock }) => isTextblock);
}

/**
 * Moves the first line of the body to the headline, in one step of the undo; false when either has changed meanwhile,
 * by this person or another.
 */
export function moveFirstLineToHeadline({ headline, body, undo }: WritingEditors, line: string): boolean {
  const first = body.state.doc.firstChild;
  if (first?.textContent !== line || !isDocumentEmpty(headline.state.doc)) return false;
  undo.asOneStep(() => {
    // In this order a break between the two doubles the line rather than losing it.
    headline.view.dispatch(headline.state.tr.insertText(line, 1, headline.state.doc.content.size - 1));
    body.view.dispatch(body.state.tr.delete(0, first.nodeSize));
  });
  return true;
}
