import * as Y from 'yjs';

/**
 * A shared text that takes in what comes as it is. Yjs by itself tidies up after that: it takes out beginnings and ends of
 * marks that seem needless in what is there at that moment. Pages send on what they tidied; a text that nobody hears of
 * would come to differ from theirs with the next change.
 */
export function untidiedText(): Y.Doc {
  const doc = new Y.Doc();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false;
  });
  return doc;
}
