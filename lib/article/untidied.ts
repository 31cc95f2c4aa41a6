import * as Y from 'yjs';

/**
 * A shared text that takes in what comes as it is. Yjs by itself tidies up after that: it takes out beginnings and ends of
 * marks that seem needless in what is there at that moment. In the house nobody would hear of it, and the text would come
 * to differ from the pages'; on a page an end would go that is all a mark has, once what follows it goes (`takeOut`).
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
