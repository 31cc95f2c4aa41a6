import type { Unsent, UnsentStore } from './unsent.ts';

const NAME = 'morat-unsent';
const STORE = 'updates';

type Row = Unsent & { readonly of: string };

/**
 * Keeps unconfirmed changes in this browser, and nothing but those: what is confirmed leaves the device again. Where the
 * browser keeps nothing (a private window, a full disk), the page itself is all there is, and is told so.
 */
export function unsentOnDevice(): UnsentStore {
  const opening = open().catch(() => null);
  return {
    list: async (of) => {
      const store = (await opening)?.transaction(STORE).objectStore(STORE);
      return store ? answerOf<Row[]>(store.index('of').getAll(of)) : [];
    },
    add: (of, unsent) => inStore(opening, (store) => store.put({ ...unsent, of })),
    remove: (keys) =>
      inStore(opening, (store) => {
        for (const key of keys) store.delete(key);
      }),
  };
}

/** Changes the store; answers whether the change is there for good. */
async function inStore(
  opening: Promise<IDBDatabase | null>,
  work: (store: IDBObjectStore) => void,
): Promise<boolean> {
  try {
    const db = await opening;
    if (!db) return false;
    const transaction = db.transaction(STORE, 'readwrite');
    work(transaction.objectStore(STORE));
    await endOf(transaction);
    return true;
  } catch {
    return false;
  }
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

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
