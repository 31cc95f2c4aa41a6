import * as Y from 'yjs';

/**
 * A shared text that takes in what comes as it is. Yjs by itself tidies up after that: it takes out beginnings and ends of
 * marks that seem needless in what is there at that moment. Pages send on what they tidied; a text that nobody hears of
 * would come to differ from theirs with the next change.
 *
 * Yjs has no setting for that: this unsets its own note, which `cleanupTransactions` of the pinned 13.6.33 reads right
 * after `afterTransaction`. open-text.test.ts (“takes in what comes as it is”) fails when another version does otherwise.
 */
export function untidiedText(): Y.Doc {
  const doc = new Y.Doc();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false;
  });
  return doc;
}
