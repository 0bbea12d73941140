/** An edition that a clinic loaded, as it is kept: IndexedDB, because it is larger than browser.storage holds. */
export interface KeptEdition {
  /** The table as text, its edition in the first line. */
  text: string;
  index: Uint8Array<ArrayBuffer>;
  /** Version of the extension that made the index: another one may read words otherwise. */
  version: string;
}

const database = 'codes';
const store = 'editions';
const key = 'loaded';

/** What is kept, unproven; null when nothing is. */
export const keptEdition = async (): Promise<KeptEdition | null> =>
  (await inStore<KeptEdition | undefined>('readonly', (editions) => editions.get(key))) ?? null;

/** Kept as a whole or not at all: one record, one transaction. */
export const keepEdition = (kept: KeptEdition): Promise<unknown> =>
  inStore('readwrite', (editions) => editions.put(kept, key));

export const removeEdition = (): Promise<unknown> => inStore('readwrite', (editions) => editions.delete(key));

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (editions: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opened = await open();
  try {
    const transaction = opened.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
