import type { Unsent, UnsentStore } from './unsent.ts';

const NAME = 'morat-unsent';
const STORE = 'updates';

type Row = Unsent & { readonly of: string };

/**
 * Keeps unconfirmed changes in this browser, and nothing but those: what is confirmed leaves the device again. Where the
 * browser keeps nothing (a private window), the page itself is all there is.
 */
export function unsentOnDevice(): UnsentStore {
  const opening = open().catch(() => null);
  const inStore = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => T) => {
    const db = await opening;
    return db ? work(db.transaction(STORE, mode).objectStore(STORE)) : null;
  };
  return {
    list: async (of) => {
      const rows = await inStore('readonly', (store) => answerOf<Row[]>(store.index('of').getAll(of)));
      return rows ?? [];
    },
    add: (of, unsent) => {
      inStore('readwrite', (store) => store.put({ ...unsent, of })).catch(() => {});
    },
    remove: (keys) => {
      inStore('readwrite', (store) => {
        for (const key of keys) store.delete(key);
      }).catch(() => {});
    },
  };
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('of', 'of');
  };
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
