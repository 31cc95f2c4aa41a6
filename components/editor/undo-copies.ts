import * as Y from 'yjs';

/**
 * Cuts what an undo brought back at the bounds of what a step had put in. Yjs brings words back as copies, makes one of
 * copies that lie side by side, and takes back the whole of it when it only means the first of them: words that had
 * nothing to do with the step would be gone.
 */
export function cutCopiesOf(step: Step | undefined, transaction: Y.Transaction): void {
  if (!step) return;
  Y.iterateDeletedStructs(transaction, step.insertions, (put) => {
    if (put instanceof Y.Item) cutCopyOf(put, transaction);
  });
}

type Step = Y.UndoManager['undoStack'][number];

function cutCopyOf({ redone, length }: Y.Item, transaction: Y.Transaction): void {
  if (!redone) return;
  const copy = Y.getItemCleanStart(transaction, redone);
  if (copy.length > length) {
    const end = Y.createID(redone.client, redone.clock + length - 1);
    Y.getItemCleanEnd(transaction, transaction.doc.store, end);
  }
  cutCopyOf(copy, transaction);
}
