/**
 * What this browser keeps for whoever is signed in, each record under the id of its owner: nothing of one account is
 * ever read for another. Where the browser keeps nothing (private windows, storage switched off), it lasts as long as
 * the page.
 */

const STORE = 'kept';
const memory = new Map<string, unknown>();

let opening: Promise<IDBDatabase | undefined> | undefined;

export interface Place {
  owner: string;
  what: 'outbox' | 'snapshot';
}

export async function readKept<T>(place: Place): Promise<T | undefined> {
  const database = await open();
  if (!database) return memory.get(keyOf(place)) as T | undefined;
  return (await answered(database.transaction(STORE).objectStore(STORE).get(keyOf(place)))) as T | undefined;
}

/** Reads, changes and writes in one turn, whatever other tabs do; nothing is written when `to` gives nothing. */
export async function changeKept<T>(place: Place, to: (before: T | undefined) => T | undefined): Promise<void> {
  const database = await open();
  const key = keyOf(place);
  if (!database) {
    const after = to(memory.get(key) as T | undefined);
    if (after !== undefined) memory.set(key, after);
    return;
  }
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore(STORE);
  const after = to((await answered(records.get(key))) as T | undefined);
  if (after !== undefined) records.put(after, key);
  await finished(transaction);
}

/** Forgets everything but what is to stay. */
export async function forgetKept(stays: (place: Place) => boolean = () => false): Promise<void> {
  const isForgotten = (key: string) => !stays(placeOf(key));
  for (const key of memory.keys()) if (isForgotten(key)) memory.delete(key);
  const database = await open();
  if (!database) return;
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const records = transaction.objectStore(STORE);
  for (const key of (await answered(records.getAllKeys())) as string[]) if (isForgotten(key)) records.delete(key);
  await finished(transaction);
}

const keyOf = ({ owner, what }: Place): string => `${owner} ${what}`;

function placeOf(key: string): Place {
  const [owner = '', what] = key.split(' ');
  return { owner, what: what as Place['what'] };
}

function open(): Promise<IDBDatabase | undefined> {
  opening ??= openOnce().catch(() => undefined);
  return opening;
}

async function openOnce(): Promise<IDBDatabase> {
  const request = indexedDB.open('watchthis', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await answered(request);
  // Another tab wants to delete or change it; and a browser that needs the room may take it away.
  database.onversionchange = () => database.close();
  database.onclose = () => (opening = undefined);
  return database;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not read what it keeps.'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser could not keep it.'));
  });
}
