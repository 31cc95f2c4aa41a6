import * as Y from 'yjs';

/**
 * Cuts what an undo brought back at the bounds of what the steps had put in, and that at the bounds of what came back.
 * Yjs brings words back as copies and makes one of copies that lie side by side: taken back as a whole, it takes along
 * words that had nothing to do with the step. Of a copy in which somebody wrote meanwhile it finds the beginning alone.
 * All steps are cut, as one of which others left nothing to take back is passed over for the one before it.
 */
export function cutCopiesOf(steps: readonly Step[], transaction: Y.Transaction): void {
  for (const { insertions } of steps)
    Y.iterateDeletedStructs(transaction, insertions, (put) => {
      if (put instanceof Y.Item) cutCopyOf(put, transaction);
    });
}

type Step = Y.UndoManager['undoStack'][number];

/** What is cut off is a piece of its own to whoever goes through the pieces, and comes next. */
function cutCopyOf(put: Y.Item, transaction: Y.Transaction): void {
  const { id, redone, length } = put;
  if (!redone) return;
  const copy = Y.getItemCleanStart(transaction, redone);
  if (copy.length > length) {
    const end = Y.createID(redone.client, redone.clock + length - 1);
    Y.getItemCleanEnd(transaction, transaction.doc.store, end);
  }
  cutCopyOf(copy, transaction);
  if (copy.length < length) Y.getItemCleanStart(transaction, Y.createID(id.client, id.clock + copy.length));
}
